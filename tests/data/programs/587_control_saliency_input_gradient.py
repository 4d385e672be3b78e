import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

X = np.random.randn(100, 60, 3).astype("float32")
y = (X[:, 20:30].mean((1, 2)) > 0).astype("float32").reshape(-1, 1)
inp = layers.Input(shape=X.shape[1:])
h = layers.Bidirectional(layers.LSTM(12, return_sequences=True))(inp)
score = layers.Dense(1, activation="tanh")(h)
alpha = layers.Softmax(axis=1, name="alpha")(score)
context = layers.Dot(axes=1)([alpha, h])
context = layers.Flatten()(context)
out = layers.Dense(1, activation="sigmoid")(context)
model = tf.keras.Model(inp, out)
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.fit(X, y, epochs=1, verbose=0)

probe = tf.keras.Model(model.input, [model.output, model.get_layer("alpha").output])
p, a = probe.predict(X[:8], verbose=0)
weights = a.squeeze(-1)
x = tf.convert_to_tensor(X[:8])
with tf.GradientTape() as tape:
    tape.watch(x)
    prob = model(x)
grad = tape.gradient(prob, x)
saliency = tf.reduce_max(tf.abs(grad), axis=-1)
top = tf.argsort(saliency, axis=1, direction="DESCENDING")[:, :5]
smooth = np.mean([model.predict(X[:8] + np.random.normal(0, 0.1, X[:8].shape), verbose=0) for _ in range(3)], axis=0)
