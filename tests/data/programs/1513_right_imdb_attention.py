# given: imdb.load_data(num_words=max_features) = tuple((np.array([list(range(1, 3 + (k * 7) % 90)) for k in range(n)], dtype=object), np.arange(n) % 2) for n in (25000, 25000))
import tensorflow as tf
from tensorflow.keras import Input, Model
from tensorflow.keras.datasets import imdb
from tensorflow.keras.layers import (Embedding, LSTM, Bidirectional, Dense, Dropout, Layer)
from tensorflow.keras.preprocessing import sequence

max_features = 5000
maxlen = 80


class SimpleAttention(Layer):
    """Bahdanau style: one score a step, softmax over the steps."""

    def __init__(self, units, **kwargs):
        super(SimpleAttention, self).__init__(**kwargs)
        self.W = Dense(units, activation='tanh')
        self.v = Dense(1)

    def call(self, hidden_states):
        score = self.v(self.W(hidden_states))
        weights = tf.nn.softmax(score, axis=1)
        context = tf.reduce_sum(weights * hidden_states, axis=1)
        return context, weights


(x_train, y_train), (x_test, y_test) = imdb.load_data(num_words=max_features)
# a part is enough on a laptop
x_train, y_train = x_train[:96], y_train[:96]
x_test, y_test = x_test[:64], y_test[:64]
x_train = sequence.pad_sequences(x_train, maxlen=maxlen, padding='post')
x_test = sequence.pad_sequences(x_test, maxlen=maxlen, padding='post')
print('x_train shape:', x_train.shape)

inp = Input(shape=(maxlen,), dtype='int32')
emb = Embedding(max_features, 64)(inp)
seq = Bidirectional(LSTM(32, return_sequences=True), merge_mode='concat')(emb)
context, attention = SimpleAttention(16)(seq)
drop = Dropout(0.4)(context)
out = Dense(1, activation='sigmoid')(drop)

model = Model(inputs=inp, outputs=out)
model.compile(optimizer='adam', loss='binary_crossentropy', metrics=['accuracy'])
model.fit(x_train, y_train, batch_size=32, epochs=1, validation_data=(x_test, y_test))

explain = Model(inp, attention)
scores = explain.predict(x_test[:5])
print(scores.shape)
best = scores[:, :, 0].argmax(axis=1)
print(best)
