import numpy as np
import tensorflow as tf

x = np.random.rand(128, 25, 2).astype("float32")
y = np.random.randint(0, 2, size=(128, 1)).astype("float32")
ds = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(128).batch(32)

inputs = tf.keras.Input(shape=(25, 2))
seq, h, c = tf.keras.layers.LSTM(12, return_sequences=True, return_state=True)(inputs)
att = tf.keras.layers.Attention()([tf.keras.layers.Reshape((1, 12))(h), seq])
att = tf.keras.layers.Flatten()(att)
logit = tf.keras.layers.Dense(1)(tf.keras.layers.Concatenate()([att, h]))
model = tf.keras.Model(inputs, logit)

opt = tf.keras.optimizers.Adam()
bce = tf.keras.losses.BinaryCrossentropy(from_logits=True)
acc = tf.keras.metrics.BinaryAccuracy(threshold=0.0)

@tf.function
def train_step(xb, yb):
    with tf.GradientTape() as tape:
        out = model(xb, training=True)
        loss = bce(yb, out)
    grads = tape.gradient(loss, model.trainable_variables)
    opt.apply_gradients(zip(grads, model.trainable_variables))
    acc.update_state(yb, out)
    return loss

for epoch in range(2):
    acc.reset_state()
    for xb, yb in ds:
        loss = train_step(xb, yb)
    print(epoch, float(loss), float(acc.result()))
