# SPDX-License-Identifier: MIT-0
"""An encoder-decoder on token ids, whole: it learns to write digits backwards."""

import numpy as np
import tensorflow as tf

layers = tf.keras.layers
PAD, START, END, DIGIT = 0, 1, 2, 3  # ids; the digit d is DIGIT + d
vocabulary, width, units = 13, 16, 64
tf.keras.utils.set_random_seed(0)

# --- Tokens and ids. Padding comes last; END stands in the target alone.


def ids(rows):
    """(samples, timesteps), filled up with PAD at the end."""
    return tf.keras.utils.pad_sequences(rows, padding="post", value=PAD)


def tokens(string):
    return [DIGIT + int(digit) for digit in string]


def string(row):
    """The digits that stand before END."""
    row = row.tolist()
    return "".join(str(token - DIGIT) for token in row[: (row + [END]).index(END)])


rng = np.random.default_rng(0)
numbers = np.unique(rng.integers(10, 10 ** rng.integers(2, 6, 5000)))
questions = [str(number) for number in rng.permutation(numbers)]
answers = [question[::-1] for question in questions]

x = ids([tokens(question) for question in questions])
decoder_x = ids([[START, *tokens(answer)] for answer in answers])  # one step late
y = ids([[*tokens(answer), END] for answer in answers])

# --- The model for training. Both masks come from the ids; the loss takes logits.

encoder_input, decoder_input = tf.keras.Input((None,)), tf.keras.Input((None,))
source = layers.Embedding(vocabulary, width, mask_zero=True)
_, *states = layers.LSTM(units, return_state=True)(source(encoder_input))

embedding = layers.Embedding(vocabulary, width, mask_zero=True)
lstm = layers.LSTM(units, return_sequences=True, return_state=True)
dense = layers.Dense(vocabulary)
mask = embedding.compute_mask(decoder_input)  # (samples, target timesteps)
sequence, _, _ = lstm(embedding(decoder_input), initial_state=states, mask=mask)
model = tf.keras.Model([encoder_input, decoder_input], dense(sequence))

# --- The same layers, taken apart: the encoder, and one step of the decoder.

encoder = tf.keras.Model(encoder_input, states)
token_input = tf.keras.Input((1,))
h, c = tf.keras.Input((units,)), tf.keras.Input((units,))
sequence, *new_states = lstm(embedding(token_input), initial_state=[h, c])
step = tf.keras.Model([token_input, h, c], [dense(sequence), *new_states])


def decode(x, most=8):
    """The ids that the model writes, (samples, at most `most`), PAD after END."""
    h, c = encoder(x)
    token, written = tf.fill((len(x), 1), START), []  # (samples, 1)
    done = tf.zeros_like(token, bool)
    while len(written) < most and not tf.reduce_all(done):
        logits, h, c = step([token, h, c])  # (samples, 1, vocabulary)
        best = tf.argmax(logits, axis=-1, output_type=tf.int32)
        token = tf.where(done, PAD, best)
        written.append(token)
        done |= token == END
    return tf.concat(written, axis=1).numpy()


# --- Train on the first ones, decode the last 500, which it has not seen.

train, new = slice(None, -500), slice(-500, None)


def mostly_right():
    written = [string(row) for row in decode(x[new])]
    return np.mean([a == b for a, b in zip(written, answers[new])]) > 0.9


loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
adam = tf.keras.optimizers.Adam(0.01)
model.compile(optimizer=adam, loss=loss, metrics=["accuracy"])
print("untrained, nine of ten right:", mostly_right())
model.fit([x[train], decoder_x[train]], y[train], batch_size=64, epochs=6, verbose=0)
print("trained, nine of ten right:", mostly_right())

# --- Shapes, an example, and the proofs.

x, decoder_x, y = x[-6:], decoder_x[-6:], y[-6:]
logits = model.predict([x, decoder_x], verbose=0)
print("x", x.shape, "decoder input", decoder_x.shape, "y", y.shape)
print("logits", logits.shape, "written", decode(x).shape)
print("question", questions[-1], "written", string(decode(x)[-1]))

alone = [string(decode(row[row != PAD][np.newaxis])[0]) for row in x]
print("equal to one by one, unpadded:", alone == [string(row) for row in decode(x)])

real = y != PAD
reported = model.evaluate([x, decoder_x], y, verbose=0, return_dict=True)
over_real = loss(y[real], logits[real])
print("loss is over real steps:", np.isclose(over_real, reported["loss"]))
