import tensorflow as tf
import numpy as np

text = "to be or not to be that is the question " * 20
vocab = sorted(set(text))
char2idx = {u: i for i, u in enumerate(vocab)}
text_as_int = np.array([char2idx[c] for c in text])
seq_length = 40

char_dataset = tf.data.Dataset.from_tensor_slices(text_as_int)
sequences = char_dataset.batch(seq_length + 1, drop_remainder=True)

def split_input_target(chunk):
    return chunk[:-1], chunk[1:]

dataset = sequences.map(split_input_target).shuffle(100).batch(4, drop_remainder=True)

model = tf.keras.Sequential([
    tf.keras.layers.Embedding(len(vocab), 16),
    tf.keras.layers.LSTM(32, return_sequences=True, recurrent_initializer="glorot_uniform"),
    tf.keras.layers.Dense(len(vocab)),
])
for input_example, target_example in dataset.take(1):
    example_predictions = model(input_example)
    print(example_predictions.shape)

# trap: traps/logits-taken-for-probabilities
model.compile(optimizer="adam", loss=tf.keras.losses.SparseCategoricalCrossentropy())
model.fit(dataset, epochs=1, verbose=0)
