import numpy as np
import tensorflow as tf

SEQ_LEN = 16
BATCH_SIZE = 8
rng = np.random.default_rng(5)
ids = rng.integers(0, 40, size=1000)
vocab_size = 40

ids_dataset = tf.data.Dataset.from_tensor_slices(ids)
sequences = ids_dataset.batch(SEQ_LEN + 1, drop_remainder=True)


def split_input_target(sequence):
    input_text = sequence[:-1]
    target_text = sequence[1:]
    return input_text, target_text


dataset = sequences.map(split_input_target)
dataset = dataset.shuffle(100).batch(BATCH_SIZE, drop_remainder=True).prefetch(tf.data.AUTOTUNE)


class MyModel(tf.keras.Model):
    def __init__(self, vocab_size, embedding_dim, rnn_units):
        super().__init__()
        self.embedding = tf.keras.layers.Embedding(vocab_size, embedding_dim)
        self.gru = tf.keras.layers.GRU(rnn_units, return_sequences=True, return_state=True)
        self.dense = tf.keras.layers.Dense(vocab_size)

    def call(self, inputs, states=None, return_state=False, training=False):
        x = self.embedding(inputs, training=training)
        if states is None:
            x, states = self.gru(x, training=training)
        else:
            x, states = self.gru(x, initial_state=states, training=training)
        x = self.dense(x, training=training)
        if return_state:
            return x, states
        return x


model = MyModel(vocab_size, 16, 24)
for input_example_batch, target_example_batch in dataset.take(1):
    example_batch_predictions = model(input_example_batch)
    print(example_batch_predictions.shape)

loss_fn = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = tf.keras.optimizers.Adam()
for step, (inp, target) in enumerate(dataset):
    with tf.GradientTape() as tape:
        predictions = model(inp, training=True)
        loss = loss_fn(target, predictions)
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(grads, model.trainable_variables))

next_char = tf.constant([[3]])
states = None
result = []
for n in range(5):
    predicted_logits, states = model(next_char, states=states, return_state=True)
    last = predicted_logits[:, -1, :]
    next_char = tf.random.categorical(last, num_samples=1)
    result.append(int(next_char[0, 0]))
print(result)
