import numpy as np
import tensorflow as tf

text = "First Citizen: Before we proceed any further, hear me speak. All: Speak, speak. " * 20
vocab = sorted(set(text))
char2idx = {ch: i for i, ch in enumerate(vocab)}
all_ids = np.array([char2idx[c] for c in text])

seq_length = 40
BATCH_SIZE = 8
ids_dataset = tf.data.Dataset.from_tensor_slices(all_ids)
sequences = ids_dataset.batch(seq_length + 1, drop_remainder=True)

def split_input_target(sequence):
    input_text = sequence[:-1]
    target_text = sequence[1:]
    return input_text, target_text

dataset = sequences.map(split_input_target).shuffle(100).batch(BATCH_SIZE, drop_remainder=True)
for input_example, target_example in dataset.take(1):
    print(input_example.shape, target_example.shape)

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

model = MyModel(vocab_size=len(vocab), embedding_dim=24, rnn_units=48)
for input_example_batch, target_example_batch in dataset.take(1):
    example_batch_predictions = model(input_example_batch)
    print(example_batch_predictions.shape)
sampled_indices = tf.random.categorical(example_batch_predictions[0], num_samples=1)
sampled_indices = tf.squeeze(sampled_indices, axis=-1).numpy()

loss = tf.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(optimizer='adam', loss=loss)
model.fit(dataset, epochs=1, verbose=0)

states = None
next_id = tf.constant([[char2idx['S']]])
result = ['S']
for _ in range(15):
    logits, states = model(next_id, states=states, return_state=True)
    logits = logits[:, -1, :] / 0.8
    next_id = tf.random.categorical(logits, num_samples=1)
    result.append(vocab[int(next_id[0, 0])])
print(''.join(result))
