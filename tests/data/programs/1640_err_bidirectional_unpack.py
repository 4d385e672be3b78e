import tensorflow as tf
import numpy as np

class Encoder(tf.keras.layers.Layer):
    def __init__(self, vocab_size, embedding_dim, enc_units, **kwargs):
        super().__init__(**kwargs)
        self.embedding = tf.keras.layers.Embedding(vocab_size, embedding_dim)
        self.rnn = tf.keras.layers.Bidirectional(
            tf.keras.layers.LSTM(enc_units, return_sequences=True, return_state=True))

    def call(self, x):
        x = self.embedding(x)
        output, state_h, state_c = self.rnn(x)
        return output, state_h, state_c

batch_size = 16
src = np.random.randint(0, 200, size=(batch_size, 14))
labels = np.random.randint(0, 4, size=(batch_size,))

encoder = Encoder(200, 32, 24)
sample_output, sample_h, sample_c = encoder(src)
print('Encoder output shape: (batch size, sequence length, units)', sample_output.shape)
print('Encoder h vector shape: (batch size, units)', sample_h.shape)

inputs = tf.keras.Input((14,))
_, h, _ = encoder(inputs)
logits = tf.keras.layers.Dense(4)(h)
model = tf.keras.Model(inputs, logits)
model.compile('adam', tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True))
model.fit(src, labels, epochs=1, verbose=0)
