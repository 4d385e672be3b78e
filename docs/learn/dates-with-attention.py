# ---
# jupyter:
#   lstm_shapes:
#     description: A decoder that sees its input through attention alone. The shapes of query, key, value, scores and context, what the masks do to them, and a picture of the weights that is checked against the letters.
# ---

# %% [markdown]
# # Read dates with attention
#
# For each character that it writes, the decoder scores every letter of the input, and the higher the score, the more of that letter it reads. This notebook turns `september 27, 1998` into `1998-09-27`, prints each shape on the way, and shows at which letter the model looks.

# %%
import re

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

SEED = 0
layers = tf.keras.layers
MONTHS = "january february march april may june july august september".split()
MONTHS += "october november december".split()


def a_date(form, year, month, day):
    """A date as people write it, and as ISO 8601 writes it."""
    name, iso = MONTHS[month - 1], f"{year}-{month:02}"
    if form == 0:
        return f"{name} {year}", iso  # no day
    forms = f"{day} {name} {year}", f"{name} {day}, {year}", f"{day} {name[:3]} {year}"
    return (*forms, f"{day:02}/{month:02}/{year}")[form - 1], f"{iso}-{day:02}"


shown = [a_date(2, 1998, 9, 27), a_date(3, 2014, 5, 19), a_date(0, 2031, 2, 1)]
for text, iso in shown:
    print(text, "->", iso)

# %% [markdown]
# ## The score of every pair<a id="scores"></a>
#
# By hand first, on numbers that mean nothing: 6 samples, 11 steps that ask (queries), 18 steps that answer. A step that answers has a key, which is scored, and a value, which is read. Query and key need the same width; the value may have another.

# %%
rng = np.random.default_rng(SEED)
query = rng.normal(size=(6, 11, 8)).astype("float32")
key = rng.normal(size=(6, 18, 8)).astype("float32")
value = rng.normal(size=(6, 18, 4)).astype("float32")

scores = query @ key.swapaxes(1, 2)  # (samples, target timesteps, timesteps)
weights = tf.nn.softmax(scores, axis=-1).numpy()
context = weights @ value  # (samples, target timesteps, width of the value)
print("query", query.shape, "key, turned", key.swapaxes(1, 2).shape)
print("scores", scores.shape, "weights", weights.shape, "context", context.shape)
print("weights of a query add up to 1:", np.allclose(weights.sum(axis=-1), 1))

attention = layers.Attention()
by_layer, given = attention([query, value, key], return_attention_scores=True)
print("layer: context", by_layer.shape, "weights", given.shape)
print("context as by hand:", np.allclose(by_layer, context, atol=1e-5))
print("weights as by hand:", np.allclose(given, weights, atol=1e-5))

# %% [markdown]
# Without a key, the value is the key, and here its width is [not that of the query](../errors/matrix-size-incompatible.md#attention-width).

# %%
try:
    attention([query, value])
except tf.errors.InvalidArgumentError as error:
    print(re.search(r"Matrix size.*?\], .*?: \[.*?\]", str(error))[0])
print("repaired, with a key:", attention([query, value, key]).shape)
print("repaired, Dense first:", attention([layers.Dense(4)(query), value]).shape)

# %% [markdown]
# ## Two masks<a id="masks"></a>
#
# [The mask](../rules/what-a-mask-is.md) of the values takes padded letters out: their weight is 0, and the others still add up to 1. The mask of the queries does something else: the weights stay, and the context of a padded step becomes 0. `mask=[query mask, value mask]` passes both; where an `Embedding` has made them, the layer finds them itself.

# %%
query_mask = np.arange(11) < np.array([[11], [8], [11], [8], [11], [8]])
value_mask = np.arange(18) < np.array([[18], [12], [9], [11], [13], [10]])
both = [query_mask, value_mask]
context, weights = attention([query, value, key], both, return_attention_scores=True)
context, weights = context.numpy(), weights.numpy()
print("query mask", query_mask.shape, "value mask", value_mask.shape)
print("weights", weights.shape, "context", context.shape)
padded_letters = weights.swapaxes(1, 2)[~value_mask]  # (padded steps, queries)
print("weight of a padded letter is 0:", (padded_letters == 0).all())
print("weights add up to 1:", np.allclose(weights.sum(axis=-1), 1))
print("context of a padded query is 0:", (context[~query_mask] == 0).all())

changed = np.where(value_mask[..., np.newaxis], value, 99).astype("float32")
after = attention([query, changed, key], both)
print("padded values changed, the same context:", np.allclose(after, context))
after = attention([query, changed, key])
print("without masks, the same context:", np.allclose(after, context))

# %% [markdown]
# ## The dates<a id="dates"></a>
#
# Five ways to write a date, one of them without a day: its target is shorter. Days go to 28, so that every month has them. Each date occurs once, in one of the ways. Tokens, start and end are those of [Roman numerals to digits](roman-numerals-to-digits.ipynb#tokens): 0 is padding, 1 starts, 2 ends.

# %%
PAD, START, END = 0, 1, 2
drawn = rng.integers((1950, 1, 1), (2050, 13, 29), (6000, 3)).tolist()
texts = {}
for i, date in enumerate(drawn):
    text, iso = a_date(i % 5, *date)
    texts[iso] = text  # each date once, in one of the five ways
for _, iso in shown:
    texts.pop(iso, None)
pairs = [(text, iso) for iso, text in texts.items()][:4497] + shown

letters = sorted(set("".join(text for text, _ in pairs)))
letter = {sign: 1 + i for i, sign in enumerate(letters)}
sign_of = dict(enumerate("0123456789-", start=3))
token = {sign: i for i, sign in sign_of.items()}


def padded(rows):
    return tf.keras.utils.pad_sequences(rows, padding="post", value=PAD)


x = padded([[letter[sign] for sign in text] for text, _ in pairs])
written_out = [[token[sign] for sign in iso] for _, iso in pairs]
target = padded([[*row, END] for row in written_out])
decoder_input = padded([[START, *row] for row in written_out])
print("x", x.shape, "decoder input", decoder_input.shape, "target", target.shape)
print("tokens: letters", 1 + len(letter), "written", 3 + len(token))
dates = [{iso for _, iso in part} for part in (pairs[:4000], pairs[4000:])]
train_dates, test_dates = dates
print("dates of the test in training:", len(train_dates & test_dates))

# %% [markdown]
# ## A baseline<a id="baseline"></a>
#
# The year is always the last four letters. A rule that copies them and then writes the most frequent tokens gets the year right, and the whole date rarely.

# %%
train, test = slice(0, 4000), slice(4000, 4500)


def whole(written):
    """Share of the test dates whose tokens are all right."""
    return (written == target[test]).all(axis=1).mean()


frequent = [np.bincount(column).argmax() for column in target[train].T]
baseline = np.tile(frequent, (500, 1))  # (samples, target timesteps)
baseline[:, :4] = [[token[sign] for sign in text[-4:]] for text, _ in pairs[test]]
print("baseline", baseline.shape, "target", target[test].shape)
print("years right:", (baseline[:, :4] == target[test, :4]).all())
print("whole dates: above 1 in 20 right:", whole(baseline) > 0.05)

# %% [markdown]
# ## The model<a id="model"></a>
#
# The decoder does not get the encoder's states. What it knows of a date it has read [by attention, over another length](../answers/attention-over-another-length.md): query is its own output, key what [a bidirectional LSTM](../answers/bidirectional-outputs.md) says about each letter and its neighbors, value the letter alone. So a weight on a letter means that this letter is read.

# %%
tf.keras.utils.set_random_seed(SEED)
letter_embedding = layers.Embedding(1 + len(letter), 24, mask_zero=True)
encoder = layers.Bidirectional(layers.LSTM(32, return_sequences=True))
token_embedding = layers.Embedding(3 + len(token), 16, mask_zero=True)
decoder = layers.LSTM(64, return_sequences=True, return_state=True)
attention = layers.Attention()
hidden, dense = layers.Dense(48, activation="tanh"), layers.Dense(3 + len(token))


def answer(query, value, key):
    context, weights = attention([query, value, key], return_attention_scores=True)
    joined = layers.Concatenate()([query, context])
    return dense(hidden(joined)), weights, context, joined


value = letter_embedding(x[:6])  # (samples, timesteps, 24)
key = encoder(value)  # (samples, timesteps, 2 * 32)
query, _, _ = decoder(token_embedding(decoder_input[:6]))
logits, weights, context, joined = answer(query, value, key)
print("value", value.shape, "key", key.shape, "query", query.shape)
print("weights", weights.shape, "context", context.shape, "joined", joined.shape)
print("logits", logits.shape, "target", target[:6].shape)

# %%
read, before = tf.keras.Input((None,)), tf.keras.Input((None,))
value = letter_embedding(read)
query, _, _ = decoder(token_embedding(before))
logits, weights, _, _ = answer(query, value, encoder(value))
model = tf.keras.Model([read, before], logits)
with_weights = tf.keras.Model([read, before], weights)

decay = tf.keras.optimizers.schedules.CosineDecay(0.01, 6 * 4000 // 64)
sparse = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(loss=sparse, optimizer=tf.keras.optimizers.Adam(decay))
model.fit([x[train], decoder_input[train]], target[train], batch_size=64, epochs=6)
print("logits", model.output_shape, "weights", with_weights.output_shape)

# %% [markdown]
# Both kinds of padding are out: padded targets [do not change the loss](../answers/loss-per-token.md), and no weight is on a padded letter.

# %%
given = [x[test], decoder_input[test]]
loss = model.evaluate(given, target[test], batch_size=500)
for name, replaced in (("padded", PAD), ("real", END)):
    other = np.where(target[test] == replaced, 9, target[test])
    other = model.evaluate(given, other, batch_size=500)
    print(name, "targets changed, the same loss:", np.isclose(loss, other))
weights = with_weights.predict(given)
on_padding = weights * (x[test] == PAD)[:, np.newaxis]  # 0 at real letters
print("weights", weights.shape)
print("weight of a padded letter is 0:", (on_padding == 0).all())

# %% [markdown]
# ## Write, and keep the weights<a id="write"></a>
#
# Keys and values are computed once. Each step asks with one query and gets one row of weights. `done` marks [the samples that have written their end](../answers/decode-a-batch.md), as in [the loop of the other notebook](roman-numerals-to-digits.ipynb#loop).

# %%
def write(letters, most=11):
    """Tokens (samples, steps) and weights (samples, steps, timesteps)."""
    value = letter_embedding(letters)
    key = encoder(value)
    state = [tf.zeros((len(letters), 64))] * 2
    tokens = np.full((len(letters), 1), START)
    done, written, rows = np.zeros(len(letters), bool), [], []
    while len(written) < most and not done.all():
        query, *state = decoder(token_embedding(tokens), initial_state=state)
        logits, weights, _, _ = answer(query, value, key)
        best = np.where(done, PAD, logits.numpy()[:, 0].argmax(axis=-1))
        done |= best == END
        tokens = best[:, np.newaxis]
        written.append(best)
        rows.append(weights[:, 0])
    print("query", query.shape, "weights", weights.shape, "best", best.shape)
    return np.stack(written, axis=1), np.stack(rows, axis=1)


written, looks = write(x[test])
print("written", written.shape, "looks", looks.shape)
print("whole dates: above 9 in 10 right:", whole(written) > 0.9)


def as_text(row):
    return "".join(sign_of[token] for token in row if token > END)


for (text, _), row in zip(shown, written[-3:]):
    print(text, "->", as_text(row))

# %% [markdown]
# ## At which letter does it look?<a id="looks"></a>
#
# A row is a character that is written, a column a letter that is read; a row adds up to 1. Read it from top to bottom: the digits of the year look at the last four letters, one at each, and the digits of the day at those of the day. For the month the weight lies on letters of its name, since no digit of it is there to copy.

# %% alt="Weights of two dates, written characters by read letters. The four digits of the year lie on the last four letters, one each; the month lies on letters of its name; the day lies on the digits of the day."
fig, axes = plt.subplots(2, 1, figsize=(5, 5.4))
for ax, (text, iso), weights in zip(axes, shown[:2], looks[-3:-1]):
    ax.imshow(weights[: len(iso), : len(text)], vmin=0, vmax=1, aspect="auto")
    ax.set(xticks=range(len(text)), yticks=range(len(iso)))
    ax.set_xticklabels(text)
    ax.set_yticklabels(iso)
    ax.set(xlabel="read", ylabel="written")
plt.show()
for text, iso in shown[:2]:
    print(iso, "written,", text, "read: rows", len(iso), "columns", len(text))

# %% [markdown]
# A picture of two samples may be luck. Over all test dates: each digit of the year is at one known letter, so it can be counted how often the greatest weight is there.

# %%
lengths = (x[test] != PAD).sum(axis=1)[:, np.newaxis]  # (samples, 1)
place = lengths - 4 + np.arange(4)  # of the year's digits: (samples, 4)
looked = looks[:, :4].argmax(axis=-1)  # (samples, 4)
print("place", place.shape, "looked", looked.shape)
print("on the digit itself: above 9 in 10:", (looked == place).mean() > 0.9)
chance = (1 / lengths).mean()
print("even weights would give less than 1 in 8:", chance < 1 / 8)

# %% [markdown]
# ## Exercises <a id="exercises"></a>
#
# 1. Two tensors, swapped: the letters ask, the decoder's steps answer. Which shape does the context have?

# %% [markdown] tags=["answer"]
# That of the letters: [the first tensor decides the length](../answers/attention-over-another-length.md#why). The call runs if both have one width, and it is another attention.

# %% tags=["answer"]
steps, letters_read = tf.zeros((6, 11, 8)), tf.zeros((6, 18, 8))
right_way, turned = layers.Attention(), layers.Attention()
print("decoder asks", right_way([steps, letters_read]).shape)
print("letters ask ", turned([letters_read, steps]).shape)

# %% [markdown]
# 2. `MultiHeadAttention` with 2 heads instead of `Attention`: which shape do the weights have?

# %% [markdown] tags=["answer"]
# One grid of weights per head: the heads are an axis after the samples. The context has the width of the query unless `output_shape=` says another.

# %% tags=["answer"]
heads = layers.MultiHeadAttention(num_heads=2, key_dim=8)
query, value, key = tf.zeros((6, 11, 64)), tf.zeros((6, 18, 24)), tf.zeros((6, 18, 64))
context, weights = heads(query, value, key, return_attention_scores=True)
print("weights", weights.shape, "context", context.shape)

# %% [markdown]
# 3. Give every letter of a date the same weight in the trained model. How many dates are still right?

# %% [markdown] tags=["answer"]
# Nearly none: keys of zeros give equal scores, and the context is the mean of all letters at every step.

# %% tags=["answer"]
value = letter_embedding(x[test])
query, _, _ = decoder(token_embedding(decoder_input[test]))
logits, weights, _, _ = answer(query, value, tf.zeros((500, 18, 64)))
even = (x[test] != PAD) / lengths  # (samples, timesteps)
print("weights", weights.shape, "even:", np.allclose(weights[:, 0], even, atol=1e-6))
best = np.where(target[test] == PAD, PAD, logits.numpy().argmax(axis=-1))
print("whole dates: above 1 in 20 right:", whole(best) > 0.05)
