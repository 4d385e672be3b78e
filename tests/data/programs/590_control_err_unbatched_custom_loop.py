import numpy as np
import tensorflow as tf

signals = np.random.rand(200, 50, 2).astype("float32")
labels = np.random.randint(0, 4, size=(200,))
train_dataset = tf.data.Dataset.from_tensor_slices((signals, labels)).shuffle(buffer_size=200)

model = tf.keras.Sequential([
    tf.keras.layers.Input(shape=(50, 2)),
    tf.keras.layers.LSTM(32),
    tf.keras.layers.Dense(4),
])
loss_object = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = tf.keras.optimizers.Adam()
train_acc = tf.keras.metrics.SparseCategoricalAccuracy()

for epoch in range(1):
    for step, (x_batch, y_batch) in enumerate(train_dataset):
        with tf.GradientTape() as tape:
            logits = model(x_batch, training=True)
            loss_value = loss_object(y_batch, logits)
        grads = tape.gradient(loss_value, model.trainable_weights)
        optimizer.apply_gradients(zip(grads, model.trainable_weights))
        train_acc.update_state(y_batch, logits)
    print(epoch, float(train_acc.result()))
