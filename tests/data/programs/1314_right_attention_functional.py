import numpy as np
from tensorflow.keras import backend as K
from tensorflow.keras.layers import Input, LSTM, Dense, Layer, Bidirectional, Embedding, Dropout
from tensorflow.keras.models import Model
import tensorflow as tf


class AttentionWithContext(Layer):
    def __init__(self, units=16, **kwargs):
        super().__init__(**kwargs)
        self.units = units

    def build(self, input_shape):
        self.W = self.add_weight(name="W", shape=(input_shape[-1], self.units), initializer="glorot_uniform")
        self.b = self.add_weight(name="b", shape=(self.units,), initializer="zeros")
        self.u = self.add_weight(name="u", shape=(self.units, 1), initializer="glorot_uniform")
        super().build(input_shape)

    def call(self, x):
        uit = tf.tanh(tf.tensordot(x, self.W, axes=1) + self.b)
        ait = tf.matmul(uit, self.u)
        a = tf.nn.softmax(ait, axis=1)
        weighted = x * a
        return tf.reduce_sum(weighted, axis=1)

    def compute_output_shape(self, input_shape):
        return input_shape[0], input_shape[-1]


VOCAB, LEN, CLASSES = 500, 30, 6
docs = np.random.randint(1, VOCAB, (80, LEN))
topics = np.eye(CLASSES)[np.random.randint(0, CLASSES, 80)]

inp = Input(shape=(LEN,))
emb = Embedding(VOCAB, 20)(inp)
h = Bidirectional(LSTM(12, return_sequences=True))(emb)
h = AttentionWithContext()(h)
h = Dropout(0.5)(h)
out = Dense(CLASSES, activation="softmax")(h)
model = Model(inputs=inp, outputs=out)
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["acc"])
model.fit(docs, topics, batch_size=16, epochs=1, validation_split=0.25, verbose=0)
pred = np.argmax(model.predict(docs[:5], verbose=0), axis=-1)
print(pred.shape)
