# given: X = np.random.rand(40, 25, 12).astype("float32")
# given: Y = np.random.randint(0, 2, (40, 1))
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import GRU, Dense, Input, Layer


class AttentionWithContext(Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units

    def build(self, input_shape):
        self.W = self.add_weight(name="W", shape=(input_shape[-1], self.units), initializer="glorot_uniform")
        self.b = self.add_weight(name="b", shape=(self.units,), initializer="zeros")
        self.u = self.add_weight(name="u", shape=(input_shape[-1], 1), initializer="glorot_uniform")
        super().build(input_shape)

    def call(self, x):
        uit = tf.tanh(tf.matmul(x, self.W) + self.b)
        ait = tf.matmul(uit, self.u)
        a = tf.nn.softmax(ait, axis=1)
        return tf.reduce_sum(x * a, axis=1)


X = np.load("x.npy")
Y = np.load("y.npy")
print(X.shape, Y.shape)

inp = Input(shape=X.shape[1:])
seq = GRU(32, return_sequences=True)(inp)
att = AttentionWithContext(16)(seq)
out = Dense(1, activation="sigmoid")(att)
model = tf.keras.Model(inp, out)
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["AUC"])
model.fit(X, Y, epochs=1, batch_size=10, verbose=0)
print(model.predict(X[:3]))
