import numpy as np
import tensorflow as tf
from tensorflow.keras import Input, Model
from tensorflow.keras.layers import GRU, Dense, Lambda, Reshape, Softmax, Permute, Multiply, Flatten

B, T, F, K_MIX = 96, 20, 4, 3
rng = np.random.default_rng(0)
X = rng.normal(size=(B, T, F))
price = rng.normal(size=(B,))
direction = rng.integers(0, 3, size=(B,))

x_in = Input((T, F))
h = GRU(24, return_sequences=True)(x_in)
last = Lambda(lambda t: t[:, -1])(h)
scores = Dense(1)(h)
alpha = Softmax(axis=1)(scores)
ctx = Multiply()([h, alpha])
ctx = Lambda(lambda z: tf.reduce_sum(z, axis=1), output_shape=(24,))(ctx)
perm = Permute((2, 1))(h)
pooled = Dense(1)(perm)
pooled = Flatten()(pooled)
price_out = Dense(1, name="price")(ctx)
dir_out = Dense(3, activation="softmax", name="direction")(pooled)
mix = Dense(K_MIX * 2)(last)
mix = Reshape((K_MIX, 2), name="mix")(mix)
model = Model(x_in, [price_out, dir_out])
model.compile(optimizer="adam",
              loss={"price": "mse", "direction": "sparse_categorical_crossentropy"},
              loss_weights={"price": 0.5, "direction": 1.0},
              metrics={"direction": "accuracy"})
hist = model.fit(X, {"price": price, "direction": direction}, epochs=1, batch_size=32, verbose=0)
p, d = model.predict(X, verbose=0)
labels = d.argmax(axis=1)
mix_model = Model(x_in, mix)
m = mix_model(X[:7])
mu, sigma = m[..., 0], tf.nn.softplus(m[..., 1])
