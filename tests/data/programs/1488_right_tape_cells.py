import numpy as np
import tensorflow as tf

# a small language model on a stack of cells, trained by hand
VOCAB, DIM, UNITS, BATCH, STEPS = 40, 12, 16, 8, 15
corpus = np.random.randint(0, VOCAB, size=BATCH * STEPS * 3 + 1)
ids = tf.constant(corpus, dtype=tf.int32)
seqs = tf.data.Dataset.from_tensor_slices(ids).batch(STEPS + 1, drop_remainder=True)


def split_input_target(chunk):
    return chunk[:-1], chunk[1:]


dataset = seqs.map(split_input_target).shuffle(100).batch(BATCH, drop_remainder=True)


class CharModel(tf.keras.Model):
    def __init__(self, vocab_size, embedding_dim, rnn_units):
        super().__init__()
        self.embedding = tf.keras.layers.Embedding(vocab_size, embedding_dim)
        cells = [tf.keras.layers.LSTMCell(rnn_units) for _ in range(2)]
        self.rnn = tf.keras.layers.RNN(cells, return_sequences=True)
        self.head = tf.keras.layers.Dense(vocab_size)

    def call(self, inputs, training=False):
        x = self.embedding(inputs)
        x = self.rnn(x, training=training)
        return self.head(x)


model = CharModel(VOCAB, DIM, UNITS)
optimizer = tf.keras.optimizers.Adam()
loss_fn = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)


@tf.function
def train_step(x, y):
    with tf.GradientTape() as tape:
        logits = model(x, training=True)
        loss = loss_fn(y, logits)
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(grads, model.trainable_variables))
    return loss


for epoch in range(1):
    for x, y in dataset:
        loss = train_step(x, y)
    print(epoch, float(loss))

for x, y in dataset.take(1):
    logits = model(x)
    print(logits.shape)
    sampled = tf.random.categorical(logits[0], num_samples=1)
    sampled = tf.squeeze(sampled, axis=-1).numpy()
