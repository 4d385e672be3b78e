import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Layer, Input, LSTM, Dense, Bidirectional
from tensorflow.keras.models import Model
import tensorflow.keras.backend as K


class attention(Layer):
    def __init__(self, return_sequences=True, **kwargs):
        self.return_sequences = return_sequences
        super(attention, self).__init__(**kwargs)

    def build(self, input_shape):
        self.W = self.add_weight(name="att_weight", shape=(input_shape[-1], 1), initializer="normal")
        self.b = self.add_weight(name="att_bias", shape=(input_shape[1], 1), initializer="zeros")
        super(attention, self).build(input_shape)

    def call(self, x):
        e = tf.nn.tanh(tf.matmul(x, self.W) + self.b)
        a = tf.nn.softmax(e, axis=1)
        output = x * a
        if self.return_sequences:
            return output
        return tf.reduce_sum(output, axis=1)


steps, feats = 14, 5
x_train = np.random.rand(90, steps, feats)
y_train = np.random.randint(0, 2, 90)

i = Input(shape=(steps, feats))
h = Bidirectional(LSTM(12, return_sequences=True))(i)
h = attention()(h)
h = LSTM(6)(h)
h = attention(return_sequences=False)(h)
o = Dense(1, activation="sigmoid")(h)
m = Model(i, o)
m.compile(loss="binary_crossentropy", optimizer="adam")
m.fit(x_train, y_train, epochs=1, verbose=0)
