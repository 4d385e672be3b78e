# ---
# jupyter:
#   lstm_shapes:
#     description: Classify sequences of 10 to 60 timesteps. Pad them, mask the padding and prove that it does not matter, train the same model without the mask, save padding by buckets, and read a confusion picture.
# ---

# %% [markdown]
# # Recognize gestures of different lengths with an LSTM
#
# Pad the gestures at the end, mask the padding, and end the model in one number per class. This notebook tells five gestures apart that are drawn slowly or fast, and shows what the mask is worth.

# %%
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

SEED = 0
layers = tf.keras.layers
kinds = ["circle left", "circle right", "eight left", "eight right", "two circles"]
print("classes", len(kinds), kinds)

# %% [markdown]
# ## The gestures<a id="gestures"></a>
#
# Each timestep is a movement to the right and a movement up: 2 features. The direction turns in a way of its own for each class, and the hand trembles. Every class has the same lengths, so a length alone tells nothing.

# %%
TURNS = {  # full turns to the left when the share u of the gesture is drawn
    "circle left": lambda u: u,
    "circle right": lambda u: -u,
    "eight left": lambda u: np.minimum(2 * u, 2 - 2 * u),
    "eight right": lambda u: -np.minimum(2 * u, 2 - 2 * u),
    "two circles": lambda u: 2 * u,
}


def draw(rng, kind, length, tremble=0.5):
    turns = TURNS[kind](np.linspace(0, 1, length))  # (timesteps,)
    angle = 2 * np.pi * turns + rng.uniform(-0.6, 0.6)
    moves = np.stack([np.cos(angle), np.sin(angle)], axis=1)  # (timesteps, features)
    return (moves + rng.normal(0, tremble, moves.shape)).astype("float32")


rng = np.random.default_rng(SEED)
lengths = (10 + 50 * np.linspace(0, 1, 160) ** 3).astype(int)  # most are short
gestures = [draw(rng, kind, length) for kind in kinds for length in lengths]
labels = np.repeat(np.arange(len(kinds)), len(lengths))  # (samples,)
lengths = np.tile(lengths, len(kinds))  # (samples,)
print("gestures", len(gestures), "labels", labels.shape)
print("the first", gestures[0].shape, "the last", gestures[-1].shape)

# %% alt="One path of each class, nearly without tremble, its first half blue and its second half orange: a circle to the left, one to the right, a figure of eight with the left turn first, one with the right turn first, and two circles on top of each other."
fig, axes = plt.subplots(1, 5, figsize=(5, 1.5), sharex=True, sharey=True)
calm = [draw(np.random.default_rng(1), kind, 30, tremble=0.02) for kind in kinds]
for ax, kind, moves in zip(axes, kinds, calm):
    path = moves.cumsum(axis=0)  # (timesteps, features)
    ax.plot(path[:16, 0], path[:16, 1], "C0-")
    ax.plot(path[15:, 0], path[15:, 1], "C1-")
    ax.set_title(kind.replace(" ", "\n"))
    ax.set(xticks=[], yticks=[], aspect="equal")
plt.show()
print("moves", calm[0].shape, "path", path.shape)

# %% [markdown]
# ## Padding<a id="padding"></a>
#
# Sequences of different lengths are [no array](../errors/setting-an-array-element-with-a-sequence.md).

# %%
try:
    np.array(gestures)
except ValueError as error:
    print(error)

# %% [markdown]
# [Padding makes them one](../answers/different-lengths-in-one-batch.md). `dtype="float32"` keeps the numbers ([the default cuts them to integers](../traps/pad-sequences-truncates-floats.md)), and `padding="post"` puts the zeros at the end. No real step is zero in both features, so zeros may mark the padding.

# %%
x = tf.keras.utils.pad_sequences(gestures, dtype="float32", padding="post")
real = np.arange(x.shape[1]) < lengths[:, np.newaxis]  # (samples, timesteps)
print("x", x.shape, "real", real.shape)
print("zero exactly at the padded steps:", np.array_equal((x == 0).all(axis=2), ~real))
print("more than half of the steps are padding:", (~real).mean() > 0.5)

# %% [markdown]
# ## Train and test, and two baselines<a id="baselines"></a>
#
# Every fourth gesture of a class is for the test, so all classes have 40 there. The first baseline always answers the same class. The second one takes the mean movement of a gesture and answers the class whose mean is nearest.

# %%
test = np.arange(len(x)) % 4 == 3  # (samples,)
train = np.flatnonzero(~test)
np.random.default_rng(SEED).shuffle(train)
x_train, y_train, x_test, y_test = x[train], labels[train], x[test], labels[test]
print("x_train", x_train.shape, "y_train", y_train.shape)
print("x_test ", x_test.shape, "y_test ", y_test.shape, np.bincount(y_test))

means = x.sum(axis=1) / lengths[:, np.newaxis]  # over the real steps
of_class = np.stack([means[train][y_train == k].mean(axis=0) for k in range(5)])
distance = np.linalg.norm(means[test][:, np.newaxis] - of_class, axis=2)
nearest = (distance.argmin(axis=1) == y_test).mean()
print("means", means.shape, "of_class", of_class.shape, "distance", distance.shape)
print("one class always:", (y_test == 0).mean())
print("nearest mean: below one half right:", nearest < 0.5)

# %% [markdown]
# ## The model<a id="model"></a>
#
# `Masking` [marks the steps](../rules/making-a-mask.md) that are zero in both features. The LSTM [keeps its state over them](../rules/what-a-mask-changes.md#outputs-and-states), so its last state is the one after the last real step.

# %%
def make(mask):
    tf.keras.utils.set_random_seed(SEED)
    first = [layers.Masking(0.0)] if mask else []
    stack = [*first, layers.LSTM(24), layers.Dense(len(kinds), activation="softmax")]
    return tf.keras.Sequential([tf.keras.Input((None, 2)), *stack])


def fit(model, x, y):
    adam = tf.keras.optimizers.Adam(0.01)
    model.compile(loss="sparse_categorical_crossentropy", optimizer=adam)
    model.fit(x, y, epochs=15, batch_size=32)


masked = make(mask=True)
for layer in masked.layers:
    print(type(layer).__name__, layer.output.shape)
fit(masked, x_train, y_train)
chances = masked.predict(x_test)  # (samples, classes)
answers = chances.argmax(axis=1)  # (samples,)
right = (answers == y_test).mean()
print("chances", chances.shape, "answers", answers.shape)
print("masked: above 9 in 10 right:", right > 0.9)
print("more than twice as often as the nearest mean:", right > 2 * nearest)

# %% [markdown]
# ## Padding does not matter<a id="proof"></a>
#
# Every test gesture alone, without padding, gives the same chances. So does padding to 120 steps instead of 60, and padding in front.

# %%
alone = np.concatenate([masked(gestures[i][np.newaxis]) for i in np.flatnonzero(test)])
print("alone", alone.shape, "equal:", np.allclose(alone, chances, atol=1e-4))


def pad(**more):
    chosen = [gestures[i] for i in np.flatnonzero(test)]
    return tf.keras.utils.pad_sequences(chosen, dtype="float32", **more)


longer, front = pad(padding="post", maxlen=120), pad(padding="pre")
for name, padded in (("120 steps", longer), ("in front", front)):
    equal = np.allclose(masked.predict(padded), chances, atol=1e-4)
    print(name, padded.shape, "equal:", equal)

# %% [markdown]
# ## The same model without a mask<a id="unmasked"></a>
#
# It starts from the same weights, sees the same data, and has no `Masking`. After the last movement of a gesture of 10 steps it reads 50 zeros, and each of them changes its state.

# %%
unmasked = make(mask=False)
fit(unmasked, x_train, y_train)
chances_unmasked = unmasked.predict(x_test)
answers_unmasked = chances_unmasked.argmax(axis=1)
right_unmasked = (answers_unmasked == y_test).mean()
print("chances", chances_unmasked.shape)
print("unmasked: above 6 in 10 right:", right_unmasked > 0.6)
equal = np.allclose(unmasked.predict(longer), chances_unmasked, atol=1e-4)
print("unmasked, padded to 120: the same chances:", equal)

# %% [markdown]
# ## A confusion picture<a id="confusion"></a>
#
# A row is a class, a column an answer, and a cell the share of the test gestures that have both: at best 0.2 on the diagonal. The masked model has its weight on the diagonal. The unmasked one answers alike for different classes.

# %%
def confusion(answers):
    """Share of the test gestures by class and answer: (classes, answers)."""
    counts = np.zeros((5, 5))
    np.add.at(counts, (y_test, answers), 1)
    return counts / counts.sum()


pictures = {"masked": confusion(answers), "not masked": confusion(answers_unmasked)}
for name, shares in pictures.items():
    print(name, shares.shape, "all cells add up to 1:", np.isclose(shares.sum(), 1))
    print("   every class more often right than not:", (shares.diagonal() > 0.1).all())

# %% alt="Two squares of 5 classes by 5 answers. Masked: the diagonal is strong and the rest is nearly empty. Not masked: the weight lies off the diagonal too."
fig, axes = plt.subplots(1, 2, sharey=True, figsize=(5, 2.9))
for ax, (name, shares) in zip(axes, pictures.items()):
    ax.imshow(shares, vmin=0, vmax=0.2)
    ax.set(title=name, xlabel="answer", xticks=range(5), yticks=range(5))
    ax.set_xticklabels(kinds, rotation=90)
    ax.set_yticklabels(kinds)
plt.show()
print("classes from top to bottom, answers from left to right:", shares.shape)

# %% [markdown]
# ## Less padding: buckets<a id="buckets"></a>
#
# With one array, most of what the LSTM computes is padding. [`bucket_by_sequence_length`](../answers/bucketing.md) batches gestures of similar length. Each bucket is padded to its boundary, here to 15, 20, 30, 45 or 60 steps.

# %%
def stream():
    for i in train:
        yield gestures[i], labels[i]


signature = (tf.TensorSpec((None, 2)), tf.TensorSpec((), "int32"))
dataset = tf.data.Dataset.from_generator(stream, output_signature=signature)
buckets = dataset.bucket_by_sequence_length(
    lambda x, y: tf.shape(x)[0],
    bucket_boundaries=[16, 21, 31, 46, 61],  # a bucket holds lengths below its boundary
    bucket_batch_sizes=[32] * 6,  # one more: for lengths of 61 and above
    pad_to_bucket_boundary=True,  # to one step less than the boundary
)
batches = [x_batch.shape for x_batch, _ in buckets]
print("timesteps of the batches", sorted({shape[1] for shape in batches}))
print("gestures", sum(shape[0] for shape in batches))
computed = sum(shape[0] * shape[1] for shape in batches)
print("steps: one array", x_train.shape[0] * x_train.shape[1], "buckets", computed)
print("real steps", lengths[train].sum())

# %% alt="Lengths of the 600 training gestures, sorted: a curve from 10 to 60. The line of one array lies at 60, the stairs of the buckets lie close above the curve."
ordered = np.sort(lengths[train])[::12]
stairs = np.array([15, 20, 30, 45, 60])
bucket = stairs[np.searchsorted(stairs, ordered)]
places = range(0, 600, 12)
fig, ax = plt.subplots()
ax.plot(places, np.full(50, 60), "C3--", label="one array")
ax.step(places, bucket, "C1-", label="buckets")
ax.plot(places, ordered, "C0-", label="real steps")
ax.set(xlabel="gesture, by length", ylabel="timesteps", ylim=(0, 65))
ax.legend(loc="center left")
plt.show()
print("ordered", ordered.shape, "no bucket below:", (bucket >= ordered).all())

# %% [markdown]
# Inside a bucket the lengths still differ, so the mask stays. The declared number of timesteps is `None`, and [the same model takes every bucket](../rules/timesteps-are-free.md).

# %%
bucketed = make(mask=True)
adam = tf.keras.optimizers.Adam(0.01)
bucketed.compile(loss="sparse_categorical_crossentropy", optimizer=adam)
endless = buckets.shuffle(30).repeat()
bucketed.fit(endless, epochs=15, steps_per_epoch=len(batches), shuffle=False)
answers_bucketed = bucketed.predict(x_test).argmax(axis=1)
print("answers", answers_bucketed.shape)
print("bucketed: above 9 in 10 right:", (answers_bucketed == y_test).mean() > 0.9)

# %% [markdown]
# ## Exercises <a id="exercises"></a>
#
# 1. How many padded steps are left if every length has a bucket of its own?

# %% [markdown] tags=["answer"]
# None: the gestures of a batch then have one length, and no mask is needed.

# %% tags=["answer"]
every = list(range(11, 62))
one_length = dataset.bucket_by_sequence_length(
    lambda x, y: tf.shape(x)[0], every, [32] * (len(every) + 1)
)
shapes = [x_batch.shape for x_batch, _ in one_length]
computed = sum(shape[0] * shape[1] for shape in shapes)
print("computed", computed, "real", lengths[train].sum(), "batches", len(shapes))

# %% [markdown]
# 2. The baseline takes the mean over the real steps. Which layer does that in a model, and does it need the mask?

# %% [markdown] tags=["answer"]
# `GlobalAveragePooling1D`. With a mask it divides by the real steps, without one by all 60.

# %% tags=["answer"]
pooling, masking = layers.GlobalAveragePooling1D(), layers.Masking(0.0)
pooled = pooling(masking(x))
print("x", x.shape, "pooled", pooled.shape)
print("masked: the mean of the real steps:", np.allclose(pooled, means, atol=1e-5))
print("not masked: the same:", np.allclose(pooling(x), means, atol=1e-5))

# %% [markdown]
# 3. Train the model without `Masking` on gestures that are padded in front. Does it learn?

# %% [markdown] tags=["answer"]
# Yes: it reads the zeros first and the gesture last. [Padded at the end](../answers/pad-before-or-after.md), the same gestures are another input, and the same model fails on them.

# %% tags=["answer"]
x_front = tf.keras.utils.pad_sequences(gestures, dtype="float32", padding="pre")
in_front = make(mask=False)
fit(in_front, x_front[train], y_train)
right_front = (in_front.predict(x_front[test]).argmax(axis=1) == y_test).mean()
right_behind = (in_front.predict(x_test).argmax(axis=1) == y_test).mean()
print("x_front", x_front[train].shape)
print("tested with padding in front: above 8 in 10 right:", right_front > 0.8)
print("tested with padding at the end: above 8 in 10 right:", right_behind > 0.8)
