# A hand-made attention layer over a BiLSTM
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Layer, Input, LSTM, Bidirectional, Dense, Dropout
from tensorflow.keras.models import Model
import tensorflow.keras.backend as K


class Attention(Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)

    def build(self, input_shape):
        self.W = self.add_weight(name="att_weight", shape=(input_shape[-1], 1), initializer="random_normal", trainable=True)
        self.b = self.add_weight(name="att_bias", shape=(input_shape[1], 1), initializer="zeros", trainable=True)
        super().build(input_shape)

    def call(self, x):
        e = tf.tanh(tf.matmul(x, self.W) + self.b)
        e = tf.squeeze(e, axis=-1)
        alpha = tf.nn.softmax(e)
        alpha = tf.expand_dims(alpha, axis=-1)
        context = x * alpha
        context = tf.reduce_sum(context, axis=1)
        return context


def make_data(n, length):
    x = np.random.rand(n, length, 2)
    x[:, :, 1] = 0
    marks = np.random.randint(0, length, size=(n, 2))
    for row, (a, b) in enumerate(marks):
        x[row, a, 1] = 1
        x[row, b, 1] = 1
    y = (x[:, :, 0] * x[:, :, 1]).sum(axis=1)
    return x, y


seq_len = 15
x_train, y_train = make_data(128, seq_len)
x_test, y_test = make_data(32, seq_len)

inp = Input(shape=(seq_len, 2))
h = Bidirectional(LSTM(10, return_sequences=True))(inp)
h = Dropout(0.2)(h)
c = Attention()(h)
out = Dense(1)(c)
model = Model(inputs=inp, outputs=out)
model.compile(loss="mse", optimizer="adam")
model.fit(x_train, y_train, epochs=1, batch_size=32, validation_data=(x_test, y_test), verbose=0)
inner = Model(model.input, model.layers[1].output)
print(inner.predict(x_test[:3], verbose=0).shape)
