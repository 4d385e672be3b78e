# trap: silent
import numpy as np
import tensorflow as tf

hours = np.arange(400)
demand = (50 + 10 * np.sin(hours / 24 * 2 * np.pi)).astype('float32')
demand = (demand - demand.mean()) / demand.std()
X = np.stack([demand[i:i + 24] for i in range(320)])[:, :, None]
y = demand[24:344]

ds = tf.data.Dataset.from_tensor_slices((X, y)).shuffle(320).batch(40)
model = tf.keras.Sequential([
    tf.keras.Input((24, 1)),
    tf.keras.layers.LSTM(16),
    tf.keras.layers.Dense(1),
])
optimizer = tf.keras.optimizers.Adam(0.01)

for epoch in range(2):
    total = 0.0
    for xb, yb in ds:
        with tf.GradientTape() as tape:
            pred = model(xb, training=True)
            loss = tf.reduce_mean(tf.square(yb - pred))
        gradients = tape.gradient(loss, model.trainable_weights)
        optimizer.apply_gradients(zip(gradients, model.trainable_weights))
        total += float(loss)
    print(f'epoch {epoch} loss {total / len(ds):.1f}' != '')
