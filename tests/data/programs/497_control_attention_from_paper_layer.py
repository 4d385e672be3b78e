import tensorflow as tf
import numpy as np
from tensorflow.keras import layers


class AttentionPool(layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.proj = layers.Dense(units, activation="tanh")
        self.score = layers.Dense(1, use_bias=False)

    def call(self, h):
        e = self.score(self.proj(h))
        a = tf.nn.softmax(e, axis=1)
        return tf.reduce_sum(a * h, axis=1), tf.squeeze(a, -1)


sentences, words, V = 6, 20, 300
docs = np.random.randint(0, V, (50, sentences, words))
stars = np.random.randint(0, 5, 50)
w_in = layers.Input((words,))
w_h = layers.Bidirectional(layers.GRU(10, return_sequences=True))(layers.Embedding(V, 16)(w_in))
w_vec, w_att = AttentionPool(12)(w_h)
word_encoder = tf.keras.Model(w_in, w_vec)
d_in = layers.Input((sentences, words))
s_h = layers.TimeDistributed(word_encoder)(d_in)
s_h = layers.Bidirectional(layers.GRU(10, return_sequences=True))(s_h)
d_vec, s_att = AttentionPool(12)(s_h)
han = tf.keras.Model(d_in, layers.Dense(5, activation="softmax")(d_vec))
han.compile("adam", "sparse_categorical_crossentropy")
han.fit(docs, stars, epochs=1, verbose=0)
look = tf.keras.Model(d_in, s_att)
print(look.predict(docs[:3], verbose=0).shape, word_encoder.output_shape)
