import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


def positional_encoding(length, depth):
    depth = depth / 2
    positions = np.arange(length)[:, np.newaxis]
    depths = np.arange(depth)[np.newaxis, :] / depth
    angle_rates = 1 / (10000 ** depths)
    angle_rads = positions * angle_rates
    pos_encoding = np.concatenate([np.sin(angle_rads), np.cos(angle_rads)], axis=-1)
    return tf.cast(pos_encoding, dtype=tf.float32)


class AttentionBlock(layers.Layer):
    def __init__(self, heads, dim, rate=0.1):
        super().__init__()
        self.att = layers.MultiHeadAttention(num_heads=heads, key_dim=dim)
        self.ffn = keras.Sequential([layers.Dense(dim * 2, activation="relu"), layers.Dense(dim)])
        self.norm1 = layers.LayerNormalization(epsilon=1e-6)
        self.norm2 = layers.LayerNormalization(epsilon=1e-6)
        self.drop = layers.Dropout(rate)

    def call(self, x, training=None):
        a = self.drop(self.att(x, x), training=training)
        x = self.norm1(x + a)
        return self.norm2(x + self.ffn(x))


DIM, LEN, FEATS = 32, 48, 7
X = np.random.rand(200, LEN, FEATS).astype("float32")
y = X[:, -1, :2]
pe = positional_encoding(LEN, DIM)
inputs = layers.Input((LEN, FEATS))
x = layers.Dense(DIM)(inputs)
x = x + pe[tf.newaxis, :, :]
for _ in range(2):
    x = AttentionBlock(4, DIM)(x)
x = layers.Bidirectional(layers.LSTM(16, return_sequences=True), merge_mode="sum")(x)
avg = layers.GlobalAveragePooling1D()(x)
mx = layers.GlobalMaxPooling1D()(x)
x = layers.concatenate([avg, mx])
outputs = layers.Dense(2)(x)
model = keras.Model(inputs, outputs)
model.compile("adam", "mse", metrics=[keras.metrics.RootMeanSquaredError()])
model.fit(X, y, epochs=1, batch_size=50, verbose=0)
last = model.predict(X[-1:], verbose=0).squeeze()
