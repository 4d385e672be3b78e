import collections
import numpy as np
import pandas as pd
import tensorflow as tf

n_notes, seq_length, vocab_size = 400, 25, 128
notes = pd.DataFrame({
    "pitch": np.random.randint(30, 90, n_notes),
    "step": np.random.rand(n_notes),
    "duration": np.random.rand(n_notes),
})
key_order = ["pitch", "step", "duration"]
train_notes = np.stack([notes[key] for key in key_order], axis=1)
notes_ds = tf.data.Dataset.from_tensor_slices(train_notes)


def create_sequences(dataset, seq_length, vocab_size=128):
    seq_length = seq_length + 1
    windows = dataset.window(seq_length, shift=1, stride=1, drop_remainder=True)
    sequences = windows.flat_map(lambda x: x.batch(seq_length, drop_remainder=True))

    def split_labels(sequence):
        inputs = sequence[:-1]
        inputs = inputs / [vocab_size, 1.0, 1.0]
        labels_dense = sequence[-1]
        labels = {key: labels_dense[i] for i, key in enumerate(key_order)}
        return inputs, labels

    return sequences.map(split_labels, num_parallel_calls=tf.data.AUTOTUNE)


seq_ds = create_sequences(notes_ds, seq_length, vocab_size)
train_ds = seq_ds.shuffle(n_notes - seq_length).batch(64, drop_remainder=True).cache().prefetch(1)
inputs = tf.keras.Input((seq_length, 3))
x = tf.keras.layers.LSTM(32)(inputs)
outputs = {
    "pitch": tf.keras.layers.Dense(128, name="pitch")(x),
    "step": tf.keras.layers.Dense(1, name="step")(x),
    "duration": tf.keras.layers.Dense(1, name="duration")(x),
}
model = tf.keras.Model(inputs, outputs)
loss = {
    "pitch": tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    "step": tf.keras.losses.MeanSquaredError(),
    "duration": tf.keras.losses.MeanSquaredError(),
}
model.compile(loss=loss, loss_weights={"pitch": 0.05, "step": 1.0, "duration": 1.0}, optimizer="adam")
model.fit(train_ds, epochs=1, verbose=0)
input_notes = train_notes[:seq_length] / np.array([vocab_size, 1, 1])
pred = model.predict(np.expand_dims(input_notes, 0), verbose=0)
pitch = tf.random.categorical(pred["pitch"], num_samples=1)
pitch = tf.squeeze(pitch, axis=-1)
step = tf.squeeze(pred["step"], axis=-1)
