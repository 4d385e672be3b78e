import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Layer, Dense, LSTM, Input, Embedding, Dropout
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
        e = tf.tanh(tf.matmul(x, self.W) + self.b)
        a = tf.nn.softmax(e, axis=1)
        output = x * a
        if self.return_sequences:
            return output
        return tf.reduce_sum(output, axis=1)


vocab, maxlen = 500, 40
x_train = np.random.randint(1, vocab, size=(256, maxlen))
y_train = np.random.randint(0, 2, size=(256,))

inp = Input(shape=(maxlen,))
x = Embedding(vocab, 32)(inp)
x = LSTM(24, return_sequences=True, dropout=0.1)(x)
x = attention(return_sequences=True)(x)
x = LSTM(24, return_sequences=True)(x)
x = attention(return_sequences=False)(x)
x = Dropout(0.3)(x)
out = Dense(1, activation="sigmoid")(x)
model = tf.keras.Model(inp, out)
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(x_train, y_train, batch_size=64, epochs=1, verbose=0)
scores = (model.predict(x_train[:50], verbose=0) > 0.5).astype("int32")
acc = (scores.ravel() == y_train[:50]).mean()
