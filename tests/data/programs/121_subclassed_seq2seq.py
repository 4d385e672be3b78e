import numpy as np
import tensorflow as tf


class Encoder(tf.keras.Model):
    def __init__(self, vocab_size, embedding_dim, enc_units):
        super().__init__()
        self.embedding = tf.keras.layers.Embedding(vocab_size, embedding_dim)
        self.gru = tf.keras.layers.GRU(enc_units, return_sequences=True, return_state=True)

    def call(self, x):
        x = self.embedding(x)
        output, state = self.gru(x)
        return output, state


class Decoder(tf.keras.Model):
    def __init__(self, vocab_size, embedding_dim, dec_units):
        super().__init__()
        self.embedding = tf.keras.layers.Embedding(vocab_size, embedding_dim)
        self.gru = tf.keras.layers.GRU(dec_units, return_sequences=True, return_state=True)
        self.attention = tf.keras.layers.AdditiveAttention()
        self.fc = tf.keras.layers.Dense(vocab_size)

    def call(self, x, enc_output, state):
        x = self.embedding(x)
        output, state = self.gru(x, initial_state=state)
        context = self.attention([output, enc_output])
        return self.fc(tf.concat([output, context], axis=-1)), state


BATCH, LEN_IN, LEN_OUT = 16, 9, 7
source = np.random.randint(1, 40, (64, LEN_IN))
target = np.random.randint(1, 50, (64, LEN_OUT))
dataset = tf.data.Dataset.from_tensor_slices((source, target)).batch(BATCH, drop_remainder=True)

encoder = Encoder(40, 16, 32)
decoder = Decoder(50, 16, 32)
optimizer = tf.keras.optimizers.Adam()
loss_object = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)

for inp, targ in dataset.take(2):
    with tf.GradientTape() as tape:
        enc_output, enc_hidden = encoder(inp)
        dec_input = targ[:, :-1]
        logits, _ = decoder(dec_input, enc_output, enc_hidden)
        loss = loss_object(targ[:, 1:], logits)
    variables = encoder.trainable_variables + decoder.trainable_variables
    optimizer.apply_gradients(zip(tape.gradient(loss, variables), variables))

sample_out, sample_state = encoder(source[:1])
start = np.ones((1, 1), dtype="int64")
first, state = decoder(start, sample_out, sample_state)
word = tf.argmax(first[0, -1])
print(first.shape, state.shape)
