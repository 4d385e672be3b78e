# given: src = np.random.randint(1, 80, (24, 10))
# given: tgt = np.random.randint(1, 90, (24, 12))
# Chatbot, subclassed encoder and decoder
import numpy as np
import tensorflow as tf


class Encoder(tf.keras.Model):
    def __init__(self, vocab_size, embedding_dim, enc_units):
        super().__init__()
        self.enc_units = enc_units
        self.embedding = tf.keras.layers.Embedding(vocab_size, embedding_dim)
        self.lstm = tf.keras.layers.LSTM(enc_units, return_sequences=True, return_state=True)

    def call(self, x):
        x = self.embedding(x)
        output, state = self.lstm(x)
        return output, state


class Decoder(tf.keras.Model):
    def __init__(self, vocab_size, embedding_dim, dec_units):
        super().__init__()
        self.embedding = tf.keras.layers.Embedding(vocab_size, embedding_dim)
        self.lstm = tf.keras.layers.LSTM(dec_units, return_sequences=True)
        self.fc = tf.keras.layers.Dense(vocab_size)

    def call(self, x, state):
        return self.fc(self.lstm(self.embedding(x), initial_state=state))


src = np.load("questions.npy")
tgt = np.load("answers.npy")
encoder = Encoder(80, 16, 32)
decoder = Decoder(90, 16, 32)
optimizer = tf.keras.optimizers.Adam()
loss_object = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)

dataset = tf.data.Dataset.from_tensor_slices((src, tgt)).batch(8, drop_remainder=True)
for batch, (inp, targ) in enumerate(dataset):
    with tf.GradientTape() as tape:
        enc_output, enc_hidden = encoder(inp)
        logits = decoder(targ[:, :-1], enc_hidden)
        loss = loss_object(targ[:, 1:], logits)
    variables = encoder.trainable_variables + decoder.trainable_variables
    optimizer.apply_gradients(zip(tape.gradient(loss, variables), variables))
    print(batch, float(loss))
