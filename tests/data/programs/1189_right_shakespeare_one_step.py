import numpy as np
import tensorflow as tf

text = "First Citizen: Before we proceed any further, hear me speak. All: Speak, speak. " * 30
vocab = sorted(set(text))
ids_from_chars = {c: i + 1 for i, c in enumerate(vocab)}
all_ids = np.array([ids_from_chars[c] for c in text])
ids_dataset = tf.data.Dataset.from_tensor_slices(all_ids)
seq_length = 40
sequences = ids_dataset.batch(seq_length + 1, drop_remainder=True)


def split_input_target(sequence):
    input_text = sequence[:-1]
    target_text = sequence[1:]
    return input_text, target_text


BATCH_SIZE = 8
dataset = sequences.map(split_input_target).shuffle(1000).batch(BATCH_SIZE, drop_remainder=True).prefetch(tf.data.AUTOTUNE)
vocab_size = len(vocab) + 1


class MyModel(tf.keras.Model):
    def __init__(self, vocab_size, embedding_dim, rnn_units):
        super().__init__()
        self.embedding = tf.keras.layers.Embedding(vocab_size, embedding_dim)
        self.gru = tf.keras.layers.GRU(rnn_units, return_sequences=True, return_state=True)
        self.dense = tf.keras.layers.Dense(vocab_size)

    def call(self, inputs, states=None, return_state=False, training=False):
        x = self.embedding(inputs, training=training)
        if states is None:
            batch_size = tf.shape(inputs)[0]
            states = self.gru.get_initial_state(batch_size=batch_size)
        x, states = self.gru(x, initial_state=states, training=training)
        x = self.dense(x, training=training)
        if return_state:
            return x, states
        return x


model = MyModel(vocab_size=vocab_size, embedding_dim=16, rnn_units=32)
for input_example_batch, target_example_batch in dataset.take(1):
    example_batch_predictions = model(input_example_batch)
    print(example_batch_predictions.shape)
sampled_indices = tf.random.categorical(example_batch_predictions[0], num_samples=1)
sampled_indices = tf.squeeze(sampled_indices, axis=-1).numpy()
loss = tf.losses.SparseCategoricalCrossentropy(from_logits=True)
example_batch_mean_loss = loss(target_example_batch, example_batch_predictions)
model.compile(optimizer="adam", loss=loss)
history = model.fit(dataset, epochs=1, verbose=0)

states = None
next_char = tf.constant([[ids_from_chars["A"]]])
result = []
for n in range(4):
    predicted_logits, states = model(next_char, states=states, return_state=True)
    predicted_logits = predicted_logits[:, -1, :] / 0.8
    next_char = tf.random.categorical(predicted_logits, num_samples=1)
    result.append(next_char)
joined = tf.concat(result, axis=1)
