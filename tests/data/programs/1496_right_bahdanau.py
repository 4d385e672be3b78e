import numpy as np
import tensorflow as tf

BATCH, SRC, TGT, SRC_VOCAB, TGT_VOCAB, EMB, UNITS = 6, 9, 7, 50, 60, 10, 14


class Encoder(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.embedding = tf.keras.layers.Embedding(SRC_VOCAB, EMB)
        self.gru = tf.keras.layers.GRU(UNITS, return_sequences=True, return_state=True)

    def call(self, x, hidden):
        x = self.embedding(x)
        output, state = self.gru(x, initial_state=hidden)
        return output, state


class BahdanauAttention(tf.keras.layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.W1 = tf.keras.layers.Dense(units)
        self.W2 = tf.keras.layers.Dense(units)
        self.V = tf.keras.layers.Dense(1)

    def call(self, query, values):
        query_with_time_axis = tf.expand_dims(query, 1)
        score = self.V(tf.nn.tanh(self.W1(query_with_time_axis) + self.W2(values)))
        attention_weights = tf.nn.softmax(score, axis=1)
        context_vector = tf.reduce_sum(attention_weights * values, axis=1)
        return context_vector, attention_weights


class Decoder(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.embedding = tf.keras.layers.Embedding(TGT_VOCAB, EMB)
        self.gru = tf.keras.layers.GRU(UNITS, return_sequences=True, return_state=True)
        self.fc = tf.keras.layers.Dense(TGT_VOCAB)
        self.attention = BahdanauAttention(UNITS)

    def call(self, x, hidden, enc_output):
        context_vector, attention_weights = self.attention(hidden, enc_output)
        x = self.embedding(x)
        x = tf.concat([tf.expand_dims(context_vector, 1), x], axis=-1)
        output, state = self.gru(x)
        output = tf.reshape(output, (-1, output.shape[2]))
        x = self.fc(output)
        return x, state, attention_weights


encoder, decoder = Encoder(), Decoder()
optimizer = tf.keras.optimizers.Adam()
loss_object = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True, reduction='none')
inp = tf.constant(np.random.randint(1, SRC_VOCAB, (BATCH, SRC)))
targ = tf.constant(np.random.randint(1, TGT_VOCAB, (BATCH, TGT)))
enc_hidden = tf.zeros((BATCH, UNITS))
loss = 0.0
with tf.GradientTape() as tape:
    enc_output, enc_hidden = encoder(inp, enc_hidden)
    dec_hidden = enc_hidden
    dec_input = tf.expand_dims([1] * BATCH, 1)
    for t in range(1, targ.shape[1]):
        predictions, dec_hidden, weights = decoder(dec_input, dec_hidden, enc_output)
        loss += tf.reduce_mean(loss_object(targ[:, t], predictions))
        dec_input = tf.expand_dims(targ[:, t], 1)
variables = encoder.trainable_variables + decoder.trainable_variables
gradients = tape.gradient(loss, variables)
optimizer.apply_gradients(zip(gradients, variables))
batch_loss = loss / int(targ.shape[1])
