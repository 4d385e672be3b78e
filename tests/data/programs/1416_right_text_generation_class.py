# A subclassed character model that hands its state on
import numpy as np
import tensorflow as tf

text = "the rain in spain stays mainly in the plain. " * 30
vocab = sorted(set(text))
char2idx = {c: i for i, c in enumerate(vocab)}
idx2char = np.array(vocab)
text_as_int = np.array([char2idx[c] for c in text])

seq_length = 25
ids = tf.data.Dataset.from_tensor_slices(text_as_int)
sequences = ids.batch(seq_length + 1, drop_remainder=True)


def split_input_target(chunk):
    input_text = chunk[:-1]
    target_text = chunk[1:]
    return input_text, target_text


dataset = sequences.map(split_input_target).shuffle(100).batch(8, drop_remainder=True).prefetch(tf.data.AUTOTUNE)


class MyModel(tf.keras.Model):
    def __init__(self, vocab_size, embedding_dim, rnn_units):
        super().__init__()
        self.embedding = tf.keras.layers.Embedding(vocab_size, embedding_dim)
        self.gru = tf.keras.layers.GRU(rnn_units, return_sequences=True, return_state=True)
        self.dense = tf.keras.layers.Dense(vocab_size)

    def call(self, inputs, states=None, return_state=False, training=False):
        x = self.embedding(inputs)
        x, states = self.gru(x, initial_state=states, training=training)
        x = self.dense(x, training=training)
        if return_state:
            return x, states
        return x


model = MyModel(vocab_size=len(vocab), embedding_dim=12, rnn_units=24)
for input_example_batch, target_example_batch in dataset.take(1):
    example_batch_predictions = model(input_example_batch)
    print(example_batch_predictions.shape, "# (batch_size, sequence_length, vocab_size)")

loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
example_batch_mean_loss = loss(target_example_batch, example_batch_predictions)
model.compile(optimizer="adam", loss=loss)
history = model.fit(dataset, epochs=1, verbose=0)

states = None
next_char = tf.constant([[char2idx["t"]]])
result = ["t"]
for n in range(20):
    logits, states = model(next_char, states=states, return_state=True)
    logits = logits[:, -1, :] / 0.8
    predicted_ids = tf.random.categorical(logits, num_samples=1)
    result.append(idx2char[predicted_ids[0, 0].numpy()])
    next_char = tf.cast(predicted_ids, tf.int32)
print("".join(result))
