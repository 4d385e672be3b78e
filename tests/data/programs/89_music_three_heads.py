import numpy as np
import pandas as pd
import tensorflow as tf

key_order = ["pitch", "step", "duration"]
all_notes = pd.DataFrame({"pitch": np.random.randint(0, 127, 400), "step": np.random.rand(400), "duration": np.random.rand(400)})
train_notes = np.stack([all_notes[key] for key in key_order], axis=1)
notes_ds = tf.data.Dataset.from_tensor_slices(train_notes)
seq_length = 25
vocab_size = 128


def create_sequences(dataset, seq_length, vocab_size=128):
    seq_length = seq_length + 1
    windows = dataset.window(seq_length, shift=1, stride=1, drop_remainder=True)
    flatten = lambda x: x.batch(seq_length, drop_remainder=True)
    sequences = windows.flat_map(flatten)

    def scale_pitch(x):
        x = x / [vocab_size, 1.0, 1.0]
        return x

    def split_labels(sequences):
        inputs = sequences[:-1]
        labels_dense = sequences[-1]
        labels = {key: labels_dense[i] for i, key in enumerate(key_order)}
        return scale_pitch(inputs), labels

    return sequences.map(split_labels, num_parallel_calls=tf.data.AUTOTUNE)


seq_ds = create_sequences(notes_ds, seq_length, vocab_size)
for seq, target in seq_ds.take(1):
    print("sequence shape:", seq.shape)
    print("target:", target)
train_ds = seq_ds.shuffle(400 - seq_length).batch(64, drop_remainder=True).prefetch(1)


def mse_with_positive_pressure(y_true, y_pred):
    mse = (y_true - y_pred) ** 2
    positive_pressure = 10 * tf.maximum(-y_pred, 0.0)
    return tf.reduce_mean(mse + positive_pressure)


input_shape = (seq_length, 3)
inputs = tf.keras.Input(input_shape)
x = tf.keras.layers.LSTM(48)(inputs)
outputs = {
    "pitch": tf.keras.layers.Dense(128, name="pitch")(x),
    "step": tf.keras.layers.Dense(1, name="step")(x),
    "duration": tf.keras.layers.Dense(1, name="duration")(x),
}
model = tf.keras.Model(inputs, outputs)
loss = {
    "pitch": tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    "step": mse_with_positive_pressure,
    "duration": mse_with_positive_pressure,
}
model.compile(loss=loss, loss_weights={"pitch": 0.05, "step": 1.0, "duration": 1.0}, optimizer="adam")
model.fit(train_ds, epochs=1, verbose=0)
input_notes = train_notes[:seq_length] / np.array([vocab_size, 1, 1])
for _ in range(2):
    predictions = model.predict(np.expand_dims(input_notes, 0), verbose=0)
    step = tf.squeeze(predictions["step"], axis=-1)
    pitch = tf.squeeze(tf.random.categorical(predictions["pitch"], num_samples=1), axis=-1)
    row = np.array([[float(pitch[0]), float(step[0]), float(predictions["duration"][0, 0])]])
    input_notes = np.append(input_notes[1:], row, axis=0)
