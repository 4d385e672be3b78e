# SPDX-License-Identifier: MIT-0
"""An encoder-decoder for inputs and targets of different lengths, padded and masked."""

import numpy as np
import tensorflow as tf

PAD = -1.0  # cannot occur in the data
START = 0.0  # differs from PAD, or the first step would be masked
features, classes, units = 3, 7, 4

rng = np.random.default_rng(0)
input_lengths = [5, 2, 4, 5, 3, 1]
target_lengths = [2, 1, 2, 1, 2, 1]


def padded(sequences):
    """(samples, timesteps, width), filled up with PAD at the end."""
    return tf.keras.utils.pad_sequences(
        sequences, dtype="float32", padding="post", value=PAD
    )


inputs = [rng.random((length, features)) for length in input_lengths]
targets = [rng.random((length, classes)) for length in target_lengths]
starts = [
    np.concatenate([np.full((1, classes), START), target[:-1]]) for target in targets
]  # one step late
x, y, decoder_x = padded(inputs), padded(targets), padded(starts)

masking = tf.keras.layers.Masking(PAD)
encoder_input = tf.keras.Input((None, features))
_, h, c = tf.keras.layers.LSTM(units, return_state=True)(masking(encoder_input))

decoder_input = tf.keras.Input((None, classes))
mask = masking.compute_mask(decoder_input)  # (samples, target timesteps)
decoded = tf.keras.layers.LSTM(units, return_sequences=True)(
    masking(decoder_input), initial_state=[h, c], mask=mask
)
model = tf.keras.Model(
    [encoder_input, decoder_input], tf.keras.layers.Dense(classes)(decoded)
)

model.compile(optimizer="adam", loss="mse")
model.fit([x, decoder_x], y, batch_size=6, epochs=2, verbose=0)

print("x", x.shape, "decoder input", decoder_x.shape, "y", y.shape)
print("output", model([x, decoder_x]).shape)

together = model([x, decoder_x]).numpy()
alone = [
    model([i[np.newaxis], s[np.newaxis]]).numpy()[0] for i, s in zip(inputs, starts)
]
equal = [
    np.allclose(row[: len(one)], one, atol=1e-6) for row, one in zip(together, alone)
]
print("equal to the unpadded run:", equal)

real_steps = np.concatenate(
    [(one - target) ** 2 for one, target in zip(alone, targets)]
)
print(
    "loss is the mean over real steps:",
    np.isclose(model.evaluate([x, decoder_x], y, verbose=0), real_steps.mean()),
)
