import numpy as np
import tensorflow as tf

STAGES = ["W", "N1", "N2", "N3", "R"]
EPOCHS, SAMPLES, CONTEXT = 120, 300, 5
eeg = np.random.randn(EPOCHS, SAMPLES, 1).astype("float32")
stage = np.random.choice(len(STAGES), EPOCHS)
half = CONTEXT // 2
idx = np.arange(half, EPOCHS - half)
x = np.stack([eeg[i - half : i + half + 1] for i in idx])
y = stage[idx]
ds = tf.data.Dataset.from_tensor_slices((x, y)).batch(16, drop_remainder=True)
n_val = 2
val, train = ds.take(n_val), ds.skip(n_val)

epoch_in = tf.keras.Input((SAMPLES, 1))
h = tf.keras.layers.Conv1D(8, 25, strides=5, activation="relu")(epoch_in)
h = tf.keras.layers.MaxPool1D(4)(h)
h = tf.keras.layers.Flatten()(h)
encoder = tf.keras.Model(epoch_in, h, name="epoch_encoder")
seq_in = tf.keras.Input((CONTEXT, SAMPLES, 1))
z = tf.keras.layers.TimeDistributed(encoder)(seq_in)
z = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(12), merge_mode="sum")(z)
out = tf.keras.layers.Dense(len(STAGES), activation="softmax")(z)
model = tf.keras.Model(seq_in, out)
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(train, validation_data=val, epochs=1, verbose=0)
print(encoder.output_shape, model.predict(x[:7], verbose=0).shape)
