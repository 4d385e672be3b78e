# ---
# jupyter:
#   lstm_shapes:
#     description: "One label per step: return_sequences=True, targets (samples, timesteps), Bidirectional where the label depends on what follows, sample weights where labels are missing."
# ---

# %% [markdown]
# # Tag every character: one label per step
#
# Every character of a text gets a label, so the model keeps the time axis: `return_sequences=True`, and one probability per class at each step. The target holds one class number per step, `(samples, timesteps)`. This notebook tags times, prices and weights in generated lines, lets the model see what follows, leaves out steps that nobody has labeled, and tags lines that are four times as long as those of the training.
#
# ## The data <a id="data"></a>
#
# A line such as `7:05 12.50 80kg` holds a time, a price and a weight. Every digit belongs to one of them. Which one the first digits of a token belong to is told by a character after them: `12` may begin all three.

# %%
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

SEED = 0
tf.keras.utils.set_random_seed(SEED)
rng = np.random.default_rng(SEED)

CHARACTERS = " 0123456789:.kg"  # number 0 is left for padding
TAGS = ["space", "time", "price", "weight"]


def token():
    """A random time, price or weight, and the number of its tag."""
    tag = int(rng.integers(1, 4))
    whole, part = rng.integers(1, 24), rng.integers(0, 60)
    return [f"{whole}:{part:02d}", f"{whole}.{part:02d}", f"{whole}kg"][tag - 1], tag


def line(count):
    """A line of `count` tokens, and the tag of each of its characters."""
    text, tags = token_tags(*token())
    for _ in range(count - 1):
        more, more_tags = token_tags(*token())
        text, tags = text + " " + more, tags + [0] + more_tags
    return text, tags


def token_tags(text, tag):
    return text, [tag] * len(text)


def arrays(lines, timesteps):
    """x and y, both (samples, timesteps), padded with 0 behind the text."""
    numbers = [[CHARACTERS.index(c) + 1 for c in text] for text, _ in lines]
    tags = [tags for _, tags in lines]
    pad = tf.keras.utils.pad_sequences
    return pad(numbers, timesteps, padding="post"), pad(tags, timesteps, padding="post")


x, y = arrays([line(3) for _ in range(512)], 17)
x_test, y_test = arrays([line(3) for _ in range(128)], 17)
print("x", x.shape, "y", y.shape)
one_x, one_y = arrays([("7:05 8kg", [1, 1, 1, 1, 0, 3, 3, 3])], 10)
print("7:05 8kg is", one_x.tolist(), "with the tags", one_y.tolist())

# %% [markdown]
# A line of three tokens has 17 characters at most, and each character is a step. The lines differ in length. What is padded counts nowhere: not in the loss, because of the mask, and not in the accuracy below, which looks at real characters only.
#
# The baseline gives each character the tag that it has most often in the training lines.

# %%
real = x_test > 0


def accuracy(tags):
    """The share of the real characters of x_test that are tagged right."""
    return np.mean((tags == y_test)[real])


most_often = np.zeros(len(CHARACTERS) + 1, int)
for number in range(1, len(CHARACTERS) + 1):
    most_often[number] = np.bincount(y[x == number]).argmax()
baseline = accuracy(most_often[x_test])
print("tags by the character alone", most_often[x_test].shape)
print("every space is right:", bool(np.all(most_often[x_test][x_test == 1] == 0)))
print("right above half, below three quarters:", bool(0.5 < baseline < 0.75))

# %% [markdown]
# ## The time axis has to stay <a id="time-axis"></a>
#
# Without `return_sequences=True` the LSTM gives one row per line, and the loss refuses a target with one class per character.

# %%
def build(rnn):
    model = tf.keras.Sequential(
        [
            tf.keras.Input((None,)),
            tf.keras.layers.Embedding(len(CHARACTERS) + 1, 8, mask_zero=True),
            rnn,
            tf.keras.layers.Dense(len(TAGS), activation="softmax"),
        ]
    )
    model.compile(
        optimizer=tf.keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy"
    )
    return model


last_step = build(tf.keras.layers.LSTM(32))
print("output", last_step(x).shape, "target", y.shape)
try:
    last_step.fit(x, y)
except ValueError as error:
    print(error)

# %% [markdown]
# With it, every step has its four probabilities.

# %%
forward = build(tf.keras.layers.LSTM(32, return_sequences=True))
print("output", forward(x).shape, "target", y.shape)
forward.fit(x, y, epochs=10)

tags = np.argmax(forward(x_test), axis=-1)
print("tags", tags.shape, "y_test", y_test.shape)
print("better than the baseline:", bool(accuracy(tags) > baseline + 0.1))
print("right above 95 %:", bool(accuracy(tags) > 0.95))

# %% [markdown]
# It has learned something, and stays below 95 %. When it reads the first digit it has not seen what follows, and no training changes that. More on these shapes: [label every timestep](../answers/label-every-timestep.md), and [the message](../errors/output-must-have-rank-target-ndim-minus-1.md).
#
# ## Both directions <a id="bidirectional"></a>
#
# `Bidirectional` adds an LSTM that reads the line from its end. Each step then has 32 values from each direction.

# %%
both = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(32, return_sequences=True))
model = build(both)
print("output", model(x).shape, "target", y.shape)
print("inside, per step:", both.output.shape)
model.fit(x, y, epochs=10)

tags = np.argmax(model(x_test), axis=-1)
print("right above 98 %:", bool(accuracy(tags) > 0.98))

# %%
text = "12:30 12.30 12kg"
letters = np.array(list(" tpw"))
example, _ = arrays([(text, [0] * len(text))], len(text))
tagged = "".join(letters[np.argmax(model(example)[0], axis=-1)])
print("x", example.shape, "output", model(example).shape)
print(text)
print(tagged)
print("the forward model tags it alike:", end=" ")
print("".join(letters[np.argmax(forward(example)[0], axis=-1)]) == tagged)

# %% alt="The probability of each tag for the 16 characters of 12:30 12.30 12kg, in two grids. Forward only: the digits 12 are gray between time, price and weight, three times alike. Both directions: every character has one bright tag, from its first digit on."
fig, (upper, lower) = plt.subplots(2, 1, figsize=(5, 3.6))
upper.set_title("forward only")
upper.imshow(forward(example)[0].numpy().T, vmin=0, vmax=1, aspect="auto")
lower.set_title("both directions")
lower.imshow(model(example)[0].numpy().T, vmin=0, vmax=1, aspect="auto")
for ax in (upper, lower):
    ax.set_xticks(range(len(text)), list(text))
    ax.set_yticks(range(len(TAGS)), TAGS)
plt.show()

firsts = [0, 6, 12]  # the first digit of each token
surest = forward(example).numpy()[0, firsts].max(axis=-1)
print("forward only, sure of a first digit by 90 %:", bool(np.any(surest > 0.9)))
surest = model(example).numpy()[0, firsts].max(axis=-1)
print("both directions, sure of each by 90 %:", bool(np.all(surest > 0.9)))

# %% [markdown]
# More on this: [does the output see later steps?](../answers/does-the-output-see-later-steps.md), and [what Bidirectional returns](../answers/bidirectional-outputs.md).
#
# ## Steps without a label <a id="sample-weight"></a>
#
# Somebody has labeled 30 % of the characters only. The target array must hold a number at the other ones too, here 0, and 0 is also the tag of a space. A weight per step tells them apart: 1 where the label counts, 0 where it does not. It has the shape of the target.

# %%
labeled = rng.random(y.shape) < 0.3
y_partly = np.where(labeled, y, 0)
weight = labeled.astype("float32")
print("y_partly", y_partly.shape, "weight", weight.shape)

unweighted = build(
    tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(32, return_sequences=True))
)
unweighted.fit(x, y_partly, epochs=10)
tags = np.argmax(unweighted(x_test), axis=-1)
print("without weights, better than the baseline:", bool(accuracy(tags) > baseline))

weighted = build(
    tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(32, return_sequences=True))
)
weighted.fit(x, y_partly, sample_weight=weight, epochs=10)
tags = np.argmax(weighted(x_test), axis=-1)
print("with weights, right above 95 %:", bool(accuracy(tags) > 0.95))

# %% [markdown]
# Nothing is raised without the weights: the model learns what the array says, that most characters are spaces. The padded steps need no weight, the mask takes them out. More on this: [sample weights per timestep](../answers/sample-weight-per-timestep.md), [mask or sample weight](../answers/mask-or-sample-weight.md).
#
# ## Longer lines <a id="longer"></a>
#
# `None` in the `Input` leaves the number of timesteps open. The model was trained on lines of three tokens; here are lines of twelve, 71 characters at most.

# %%
x_long, y_long = arrays([line(12) for _ in range(64)], 71)
output = model(x_long)
print("trained on", x.shape, "given", x_long.shape)
print("output", output.shape)
right = np.mean((np.argmax(output, axis=-1) == y_long)[x_long > 0])
print("right above 95 %:", bool(right > 0.95))

# %% [markdown]
# That the shape fits says nothing about the quality. Here it holds, because a tag depends on the characters around it, not on the place in the line. More on this: [predict on another length](../answers/predict-on-another-length.md), and the rule: [timesteps are free](../rules/timesteps-are-free.md).
#
# ## Exercises <a id="exercises"></a>
#
# **1.** Give every line one label: does it hold a weight? Which shapes do the target and the model's output have, and what changes in the model?

# %% tags=["answer"]
has_weight = np.any(y == 3, axis=1, keepdims=True).astype("float32")  # (samples, 1)
per_line = tf.keras.Sequential(
    [
        tf.keras.Input((None,)),
        tf.keras.layers.Embedding(len(CHARACTERS) + 1, 8, mask_zero=True),
        tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(32)),
        tf.keras.layers.Dense(1, activation="sigmoid"),
    ]
)
per_line.compile(tf.keras.optimizers.Adam(0.01), loss="binary_crossentropy")
per_line.fit(x, has_weight, epochs=5)
said = per_line(x_test).numpy() > 0.5
right = said == np.any(y_test == 3, axis=1, keepdims=True)
print("output", said.shape, "target", has_weight.shape)
print("right above 95 %:", bool(right.mean() > 0.95))

# %% [markdown]
# **2.** Is padding really without influence? Add ten padded steps to `x_test` and compare the probabilities of the real characters.

# %% tags=["answer"]
padded = np.pad(x_test, ((0, 0), (0, 10)))
before, after = model(x_test).numpy(), model(padded).numpy()
print("padded", padded.shape, "output", after.shape)
same = np.allclose(before[real], after[:, : x_test.shape[1]][real], atol=1e-5)
print("real characters as before:", same)

# %% [markdown]
# **3.** Your targets are one-hot, `(samples, timesteps, 4)`. Which loss takes them, and does it report the same?

# %% tags=["answer"]
one_hot = tf.keras.utils.to_categorical(y_test, num_classes=len(TAGS))
numbers_loss = model.evaluate(x_test, y_test)
model.compile(loss="categorical_crossentropy")
one_hot_loss = model.evaluate(x_test, one_hot)
print("target", one_hot.shape, "output", model(x_test).shape)
print("the same loss:", bool(np.isclose(numbers_loss, one_hot_loss, rtol=1e-3)))
