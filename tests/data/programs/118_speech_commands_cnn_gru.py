import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, models

NUM_COMMANDS = 8
SAMPLE_RATE = 4000
wave = np.random.randn(16, SAMPLE_RATE).astype("float32")
command = np.random.randint(0, NUM_COMMANDS, 16)


def get_spectrogram(waveform):
    spectrogram = tf.signal.stft(waveform, frame_length=255, frame_step=128)
    spectrogram = tf.abs(spectrogram)
    return spectrogram[..., tf.newaxis]


spectrograms = get_spectrogram(wave)
input_shape = spectrograms.shape[1:]
print("input:", input_shape)

inputs = layers.Input(shape=input_shape)
x = layers.Resizing(32, 32)(inputs)
x = layers.Conv2D(16, 3, padding="same", activation="relu")(x)
x = layers.MaxPooling2D((1, 2))(x)
x = layers.Conv2D(32, 3, padding="same", activation="relu")(x)
x = layers.MaxPooling2D((1, 2))(x)
_, time, freq, channels = x.shape
x = layers.Reshape((time, freq * channels))(x)
x = layers.Bidirectional(layers.GRU(20, return_sequences=True))(x)
x = layers.GRU(20)(x)
x = layers.Dropout(0.4)(x)
outputs = layers.Dense(NUM_COMMANDS)(x)
model = models.Model(inputs, outputs)
model.compile(
    optimizer=tf.keras.optimizers.Adam(),
    loss=tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
ds = tf.data.Dataset.from_tensor_slices((spectrograms, command)).shuffle(16).batch(8).prefetch(tf.data.AUTOTUNE)
model.fit(ds, epochs=1, verbose=0)
logits = model(spectrograms[:2])
probabilities = tf.nn.softmax(logits, axis=-1)
