# trap: silent
import numpy as np
import tensorflow as tf

pollen = np.random.rand(240, 30, 5).astype("float32")
count = np.random.rand(240).astype("float32")

inputs = tf.keras.Input(shape=(30, 5))
x = tf.keras.layers.LSTM(20)(inputs)
x = tf.keras.layers.Dense(10, activation="relu")(x)
outputs = tf.keras.layers.Dense(1)(x)
model = tf.keras.Model(inputs=inputs, outputs=outputs)
optimizer = tf.keras.optimizers.Adam()
dataset = tf.data.Dataset.from_tensor_slices((pollen, count)).shuffle(240).batch(40)


def loss_fn(y_true, y_pred):
    return tf.reduce_mean(tf.abs(y_true - y_pred))


for epoch in range(2):
    running = 0.0
    for step, (xb, yb) in enumerate(dataset):
        with tf.GradientTape() as tape:
            prediction = model(xb, training=True)
            value = loss_fn(yb, prediction)
        gradients = tape.gradient(value, model.trainable_weights)
        optimizer.apply_gradients(zip(gradients, model.trainable_weights))
        running += float(value)
    print(epoch, running / (step + 1))
