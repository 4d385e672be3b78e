# ---
# jupyter:
#   lstm_shapes:
#     description: An encoder-decoder from the characters to the translated text. Tokens, start and end, the shifted decoder input, the masked loss, the loop that writes a batch until all samples are done, and what a leak looks like.
# ---

# %% [markdown]
# # Translate Roman numerals to digits with an encoder-decoder
#
# The encoder reads the letters, its states start the decoder, and the decoder writes one digit after another until it writes an end. This notebook trains one on `MCMXCIV` -> `1994` and tests it on numbers that it has not seen.

# %%
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

SEED = 0
rng = np.random.default_rng(SEED)
layers = tf.keras.layers
VALUES = (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1)
SIGNS = ("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I")


def roman(number):
    text = ""
    for value, sign in zip(VALUES, SIGNS):
        text += sign * (number // value)
        number %= value
    return text


shown = [42, 365, 1994]  # to be tested, not trained
numbers = np.setdiff1d(np.arange(1, 4000), shown)
numbers = np.append(rng.permutation(numbers), shown)  # every number once
romans = [roman(number) for number in numbers]
print(len(numbers), "numbers, letters at most", max(map(len, romans)))
print([roman(number) for number in shown])

# %% [markdown]
# ## Tokens, start and end<a id="tokens"></a>
#
# A token is the number of a character. 0 is padding, [1 starts and 2 ends](../answers/start-and-end-tokens.md), and nothing else is 0: a start token of 0 would be [masked away](../traps/start-token-masked-away.md).

# %%
PAD, START, END = 0, 1, 2
letter = {sign: 1 + i for i, sign in enumerate("IVXLCDM")}  # 1 to 7
digit = {sign: 3 + i for i, sign in enumerate("0123456789")}  # 3 to 12


def padded(rows):
    return tf.keras.utils.pad_sequences(rows, padding="post", value=PAD)


x = padded([[letter[sign] for sign in text] for text in romans])
digits = [[digit[sign] for sign in str(number)] for number in numbers]
target = padded([[*row, END] for row in digits])
decoder_input = padded([[START, *row] for row in digits])
print("x", x.shape, "decoder input", decoder_input.shape, "target", target.shape)
print("tokens of", roman(49), "->", [letter[sign] for sign in roman(49)])
row = np.flatnonzero(numbers == 49)[0]
print("decoder input", decoder_input[row], "target", target[row])

# %% [markdown]
# ## The shift<a id="shift"></a>
#
# At each step [the decoder reads the token before](../answers/teacher-forcing.md) the one that it must write: [the input is the target one step late](../rules/decoder-shift.md). The end is only written, the start is only read, so both have the same number of real steps.

# %%
late = np.where(target == END, PAD, target)[:, :-1]  # the digits
print("late", late.shape)
print("input is start, then the digits:", np.array_equal(decoder_input[:, 1:], late))
same = np.array_equal(decoder_input != PAD, target != PAD)
print("input and target are padded at the same steps:", same)
print("input is the target:", np.array_equal(decoder_input, target))

# %% alt="Tokens of eight numbers from 1 to 3888: real ones are bright, padding is dark. The letters end at different steps, decoder input and target end at the same steps."
some = (1, 8, 49, 100, 365, 888, 1994, 3888)
rows = [np.flatnonzero(numbers == number)[0] for number in some]
fig, axes = plt.subplots(1, 3, sharey=True, width_ratios=(2.5, 1.2, 1.2))
arrays = {"x": x, "decoder input": decoder_input, "target": target}
for ax, (name, tokens) in zip(axes, arrays.items()):
    real = tokens[rows] != PAD  # (samples, timesteps)
    ax.imshow(real, aspect="auto")
    ax.set(title=name, xlabel="step", xticks=range(0, real.shape[1], 4))
axes[0].set(yticks=range(len(some)))
axes[0].set_yticklabels(some)
plt.show()
print("every sample has one end:", ((target == END).sum(axis=1) == 1).all())

# %% [markdown]
# ## Train on some numbers, test on others<a id="split"></a>
#
# Every number occurs once, in mixed order, so the first 3199 train and the last 800 test. The baseline writes at each step the token that is most frequent there.

# %%
train, test = slice(0, 3199), slice(3199, 3999)
shared = np.isin(numbers[test], numbers[train]).sum()
print("train", x[train].shape, "test", x[test].shape, "numbers in both", shared)


def whole(written):
    """Share of the test numbers whose tokens are all right."""
    return (written == target[test]).all(axis=1).mean()


frequent = [np.bincount(column).argmax() for column in target[train].T]
baseline = np.tile(frequent, (800, 1))  # (samples, target timesteps)
print("baseline", baseline.shape, "target", target[test].shape)
print("baseline: fewer than 1 in 100 numbers right:", whole(baseline) < 0.01)

# %% [markdown]
# ## The model<a id="model"></a>
#
# One layer after another, on six samples, to see each shape. An `Embedding` needs the number of tokens, padding among them: 8 for the letters, 13 for what is written. `Dense(13)` gives a score per token, the logits; 16, 10 and 96 are widths of your choice. `mask_zero=True` makes the masks. The decoder gets its mask by `mask=`, since [a layer called with `initial_state=` ignores the one its input carries](../traps/initial-state-ignores-the-mask.md).

# %%
letter_embedding = layers.Embedding(8, 16, mask_zero=True)
encoder = layers.LSTM(96, return_state=True)
digit_embedding = layers.Embedding(13, 10, mask_zero=True)
decoder = layers.LSTM(96, return_sequences=True, return_state=True)
dense = layers.Dense(13)

read = letter_embedding(x[:6])
_, h, c = encoder(read)
print("letters", x[:6].shape, "embedded", read.shape, "states", h.shape, c.shape)
before = digit_embedding(decoder_input[:6])
mask = digit_embedding.compute_mask(decoder_input[:6])
decoded, _, _ = decoder(before, initial_state=[h, c], mask=mask)
print("input", decoder_input[:6].shape, "embedded", before.shape, "mask", mask.shape)
print("decoded", decoded.shape, "logits", dense(decoded).shape)

# %% [markdown]
# Without `return_sequences=True` the decoder writes one token for five: [the loss refuses it](../errors/output-must-have-rank-target-ndim-minus-1.md#label-per-step).

# %%
sparse = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
last_only = layers.LSTM(96)(before, initial_state=[h, c], mask=mask)
print("last only", last_only.shape, "logits", dense(last_only).shape)
try:
    sparse(target[:6], dense(last_only))
except ValueError as error:
    print(error)
print("repaired:", "loss of shape", sparse(target[:6], dense(decoded)).shape)

# %% [markdown]
# The same steps as a model. `make` also returns the layers: the loop below needs them one by one.

# %%
def make():
    tf.keras.utils.set_random_seed(SEED)
    letter_embedding = layers.Embedding(8, 16, mask_zero=True)
    encoder = layers.LSTM(96, return_state=True)
    digit_embedding = layers.Embedding(13, 10, mask_zero=True)
    decoder = layers.LSTM(96, return_sequences=True, return_state=True)
    dense = layers.Dense(13)
    letters, before = tf.keras.Input((None,)), tf.keras.Input((None,))
    _, h, c = encoder(letter_embedding(letters))
    mask = digit_embedding.compute_mask(before)
    decoded, _, _ = decoder(digit_embedding(before), initial_state=[h, c], mask=mask)
    model = tf.keras.Model([letters, before], dense(decoded))
    return model, (letter_embedding, encoder, digit_embedding, decoder, dense)


model, parts = make()
print("reads", *model.input_shape, "writes", model.output_shape)

# %% [markdown]
# ## Train<a id="train"></a>
#
# The model reads letters and shifted digits, both padded. `fit` wants one list of the two. The learning rate falls from 0.01 to 0.

# %%
def fit(model, decoder_x, epochs):
    steps = epochs * len(x[train]) // 64
    decay = tf.keras.optimizers.schedules.CosineDecay(0.01, steps)
    model.compile(loss=sparse, optimizer=tf.keras.optimizers.Adam(decay))
    read = [x[train], decoder_x[train]]
    history = model.fit(read, target[train], batch_size=64, epochs=epochs)
    return history.history["loss"]


shifted_loss = fit(model, decoder_input, epochs=25)
logits = model.predict([x[test], decoder_input[test]])
right = (logits.argmax(axis=-1) == target[test])[target[test] != PAD].mean()
print("logits", logits.shape, "target", target[test].shape)
print("tokens right, given those before: above 9 in 10:", right > 0.9)

# %% [markdown]
# ## The loss leaves padding out<a id="masked-loss"></a>
#
# The decoder's mask [reaches the loss](../answers/loss-per-token.md). Change every padded target, and the loss stays; change a real one, and it moves. It is the mean over the real steps.

# %%
real = target[:256] != PAD
padding_changed = np.where(real, target[:256], 7)
real_changed = np.where(target[:256] == END, 7, target[:256])
given = [x[:256], decoder_input[:256]]
loss = model.evaluate(given, target[:256], batch_size=256)
other = model.evaluate(given, padding_changed, batch_size=256)
print("padded targets changed: same loss:", np.isclose(loss, other))
other = model.evaluate(given, real_changed, batch_size=256)
print("real targets changed: same loss:", np.isclose(loss, other))

chances = tf.nn.log_softmax(model.predict(given)).numpy()  # (samples, steps, tokens)
each = -np.take_along_axis(chances, target[:256, :, np.newaxis], axis=2)[..., 0]
print("loss of each step", each.shape, "real", real.shape)
print("mean over real steps:", np.isclose(loss, each[real].mean(), rtol=1e-3))
print("mean over all steps:", np.isclose(loss, each.mean(), rtol=1e-3))

# %% [markdown]
# ## Write: the loop<a id="loop"></a>
#
# At prediction time there are no digits to read. The decoder starts with START and [reads its own last token](../answers/decoding-loop.md). Samples end at different steps: [`done` marks them](../answers/decode-a-batch.md), and they get padding from then on: what the decoder computes for them is not used. The loop stops when all are done, at the latest after 5 steps.

# %%
def write(parts, letters, most=5, show=False):
    """Token numbers written for letters (samples, timesteps): (samples, steps)."""
    letter_embedding, encoder, digit_embedding, decoder, dense = parts
    _, h, c = encoder(letter_embedding(letters))
    tokens = np.full((len(letters), 1), START)
    done = np.zeros(len(letters), bool)
    written = []
    for step in range(most):
        decoded, h, c = decoder(digit_embedding(tokens), initial_state=[h, c])
        best = dense(decoded).numpy()[:, 0].argmax(axis=-1)  # (samples,)
        best = np.where(done, PAD, best)
        written.append(best)
        done |= best == END
        if show:
            shapes = tokens.shape, decoded.shape, best.shape
            print("step", step, *shapes, "done", done.sum())
        if done.all():
            break
        tokens = best[:, np.newaxis]  # (samples, 1)
    return np.stack(written, axis=1)


some = x[-3:]  # 42, 365, 1994
written = write(parts, some, show=True)
print("letters", some.shape, "written", written.shape)
for row in written:
    print(row)

# %% [markdown]
# `done` grows from step to step, and padding follows an end. Now all test numbers at once, against the baseline, and three of them as text.

# %%
def text(row):
    return "".join(str(token - 3) for token in row if token > END)


written = write(parts, x[test])  # (samples, target timesteps)
print("x", x[test].shape, "written", written.shape)
share = whole(written)
print("whole numbers right: above 8 in 10:", share > 0.8)
print("above ten times the baseline:", share > 10 * whole(baseline))
ends = written == END
after = np.cumsum(ends, axis=1) - ends > 0  # steps after the end
print("only padding follows an end:", (written[after] == PAD).all())
for letters, row in zip(romans[-3:], written[-3:]):
    print(letters, "->", text(row))

# %% [markdown]
# ## The leak<a id="leak"></a>
#
# Give the decoder its target without the shift, and each step reads the token that it must write. The loss is soon next to nothing. The loop then shows that [the decoder has learned to copy](../traps/decoder-fed-its-own-target.md): there is nothing to copy from.

# %%
leaking, leaking_parts = make()
leaking_loss = fit(leaking, target, epochs=4)
logits = leaking.predict([x[test], target[test]])
copied = (logits.argmax(axis=-1) == target[test])[target[test] != PAD].mean()
print("leaking: tokens right, given the target: above 99 in 100:", copied > 0.99)
leaked = write(leaking_parts, x[test])
leaked = np.pad(leaked, ((0, 0), (0, 5 - leaked.shape[1])))  # it may end early
print("written", leaked.shape)
print("leaking: more than 1 in 20 numbers right:", whole(leaked) > 0.05)

# %% alt="Training loss by epoch. The leaking model falls to nearly nothing within two epochs, the shifted one takes about six."
fig, ax = plt.subplots()
ax.plot(shifted_loss, "C0-", label="shifted")
ax.plot(leaking_loss, "C1-", label="leaking")
ax.set(xlabel="epoch", ylabel="training loss", xticks=range(0, 25, 4))
ax.legend()
plt.show()
print("epochs", len(shifted_loss), len(leaking_loss))
print("leaking: lower after 4 epochs:", leaking_loss[3] < 0.2 * shifted_loss[3])

# %% [markdown]
# ## Exercises <a id="exercises"></a>
#
# 1. Pad the letters in front. Does the model, trained with padding at the end, write other digits?

# %% [markdown] tags=["answer"]
# No. The encoder is masked, and a masked step leaves [its states as they are](../rules/what-a-mask-changes.md), on whichever side it stands.

# %% tags=["answer"]
front = [[letter[sign] for sign in roman(number)] for number in numbers[test]]
front = tf.keras.utils.pad_sequences(front, padding="pre", maxlen=15)
print("front", front.shape, "is x:", np.array_equal(front, x[test]))
print("same digits:", np.array_equal(write(parts, front), written))

# %% [markdown]
# 2. `write(parts, letters, most=3)`: which numbers can it write to their end?

# %% [markdown] tags=["answer"]
# Those below 100: two digits and the end are three steps.

# %% tags=["answer"]
print("written", write(parts, x[test], most=3).shape)
fits = (target[:, :3] == END).any(axis=1)
print("ends within three steps, if below 100:", np.array_equal(fits, numbers < 100))

# %% [markdown]
# 3. Does the share of whole numbers that are right depend on whether the decoder reads the true tokens or its own?

# %% [markdown] tags=["answer"]
# No. As long as all its tokens are right, its own tokens are the true ones. The first wrong token makes the number wrong either way; only the tokens after it may differ.

# %% tags=["answer"]
best = model.predict([x[test], decoder_input[test]]).argmax(axis=-1)
best = np.where(target[test] == PAD, PAD, best)
forced = (best == target[test]).all(axis=1)  # (samples,)
looped = (written == target[test]).all(axis=1)
print("forced", forced.shape, "looped", looped.shape)
print("the same numbers are right:", np.array_equal(forced, looped))
