"""For each trap that a program tells: a program that walks into it, and its repair: `«wrong|right»`."""

import re

HEAD = """\
import numpy as np
import tensorflow as tf
from tensorflow.keras import Input, Model, Sequential, layers

"""

PROGRAMS = {
    "accuracy-becomes-argmax": """
model = Sequential([Input((20,)), layers.Embedding(50, 8), layers.LSTM(4), layers.Dense(3, activation="sigmoid")])
model.compile("adam", "binary_crossentropy", metrics=["«accuracy|binary_accuracy»"])
model.fit(np.zeros((6, 20)), np.zeros((6, 3)))
""",
    "attention-takes-the-mask-off": """
inputs = Input((None,))
x = layers.LSTM(4, return_sequences=True)(layers.Embedding(11, 4, mask_zero=True)(inputs))
query = «x|layers.LayerNormalization()(x)»
attended = layers.Dropout(0.1)(layers.MultiHeadAttention(2, 4)(query, query))
outputs = layers.Dense(1)(layers.LayerNormalization()(layers.Add()([x, attended])))
model = Model(inputs, outputs)
model.compile("adam", "mse")
model.fit(np.zeros((6, 5)), np.zeros((6, 5, 1)))
""",
    "bidirectional-last-step": """
inputs = Input((5, 3))
h = layers.Bidirectional(layers.LSTM(4, return_sequences=«True|False»))(inputs)
model = Model(inputs, layers.Dense(1)(h«[:, -1]|»))
model.compile("adam", "mse")
model.fit(np.zeros((6, 5, 3)), np.zeros((6, 1)))
""",
    "logits-taken-for-probabilities": """
model = Sequential([Input((5, 3)), layers.LSTM(4), layers.Dense(3«|, activation="softmax"»)])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(np.zeros((6, 5, 3)), np.zeros(6))
""",
    "stateful-shuffled": """
model = Sequential([Input(batch_shape=(2, 5, 3)), layers.LSTM(4, stateful=True), layers.Dense(1)])
model.compile("adam", "mse")
model.fit(np.zeros((6, 5, 3)), np.zeros(6), batch_size=2«|, shuffle=False»)
""",
    "decoder-fed-its-own-target": """
source, target = Input((5, 3)), Input((2, 7))
_, h, c = layers.LSTM(4, return_state=True)(source)
decoded = layers.LSTM(4, return_sequences=True)(target, initial_state=[h, c])
model = Model([source, target], layers.Dense(7)(decoded))
model.compile(loss="mse")
x, y = np.zeros((6, 5, 3)), np.random.rand(6, 2, 7)
shifted = np.concatenate([np.zeros((6, 1, 7)), y[:, :-1]], axis=1)
model.fit([x, «y|shifted»], y)
""",
    "embedding-reads-minus-one": """
sequences = [[4, 2, 9], [3], [5, 5, 1, 2]]
ids = tf.keras.utils.pad_sequences(sequences, maxlen=5, value=«-1|0»)
model = Sequential([Input((5,)), layers.Embedding(11, 3, mask_zero=True), layers.LSTM(4), layers.Dense(1)])
model.compile("adam", "mse")
model.fit(ids, np.zeros((3, 1)))
""",
    "flat-target-against-a-time-axis": """
x = np.random.rand(40, 5, 3)
y = np.random.rand(40, 5)
model = Sequential([Input((5, 3)), layers.LSTM(4, return_sequences=True), layers.Dense(1)])
model.compile("adam", "mse")
model.fit(x, y«[:, -1]|[..., np.newaxis]»)
""",
    "go-backwards-comes-out-reversed": """
inputs = Input((5, 3))
forward = layers.LSTM(4, return_sequences=True)(inputs)
backward = layers.LSTM(4, return_sequences=True, go_backwards=«True|False»)(inputs)
outputs = layers.Dense(1)(layers.Concatenate()([forward, backward]))
model = Model(inputs, outputs)
model.compile("adam", "mse")
model.fit(np.zeros((6, 5, 3)), np.zeros((6, 5, 1)))
""",
    "gru-given-lstm-states": """
source, target = Input((5, 3)), Input((2, 7))
_, «h, c|h» = layers.«LSTM|GRU»(4, return_state=True)(source)
decoded = layers.GRU(4, return_sequences=True)(target, initial_state=[«h, c|h»])
model = Model([source, target], layers.Dense(7)(decoded))
model.compile("adam", "mse")
model.fit([np.zeros((6, 5, 3)), np.zeros((6, 2, 7))], np.zeros((6, 2, 7)))
""",
    "initial-state-ignores-the-mask": """
source, target = Input((5, 3)), Input((None,))
_, h, c = layers.LSTM(4, return_state=True)(source)
embedding = layers.Embedding(11, 8, mask_zero=True)
decoder = layers.LSTM(4, return_sequences=True)
decoded = decoder(embedding(target), initial_state=[h, c]«|, mask=embedding.compute_mask(target)»)
model = Model([source, target], layers.Dense(11, activation="softmax")(decoded))
model.compile("adam", "sparse_categorical_crossentropy")
model.fit([np.zeros((6, 5, 3)), np.ones((6, 2), int)], np.ones((6, 2), int))
""",
    "initial-state-of-batch-one": """
x = tf.zeros((6, 5, 3))
state = tf.zeros((«1|6», 4))
out = layers.GRU(4)(x, initial_state=state)
""",
    "last-step-output-against-many-targets": """
x, y = np.zeros((40, 30, 1)), np.zeros((40, 7))
model = Sequential([Input((30, 1)), layers.LSTM(16), layers.Dense(«1|7»)])
model.compile("adam", "mse")
model.fit(x, y)
""",
    "first-sample-for-first-step": """
inputs = Input((5, 3))
steps = layers.LSTM(4, return_sequences=True)(inputs)
model = Model(inputs, steps[«-1|:, -1»])
model.compile("adam", "mse")
model.fit(np.zeros((5, 5, 3)), np.zeros((5, 4)))
""",
    "mask-of-one-row": """
x = np.zeros((6, 5, 3), "float32")
mask = tf.sequence_mask(«[3]|[3, 1, 5, 2, 4, 3]», maxlen=5)
h = layers.LSTM(4)(x, mask=mask)
""",
    "label-off-by-k": """
series = np.random.rand(60, 3)
windows = tf.keras.utils.timeseries_dataset_from_array(series[:-1], series[«4|5»:, 0], 5)
model = Sequential([Input((5, 3)), layers.LSTM(4), layers.Dense(1)])
model.compile("adam", "mse")
model.fit(windows)
""",
    "length-checked-once": """
inputs = Input((«5|None», 3))
model = Model(inputs, layers.LSTM(4)(inputs))
short = model.predict(np.zeros((6, 5, 3)))
long = model.predict(np.zeros((6, 9, 3)))
""",
    "mask-lost-by-an-unmasked-branch": """
words, rest = Input((5,)), Input((5, 3))
embedded = layers.Embedding(11, 8, mask_zero=True)(words)
both = layers.Concatenate()([embedded, «rest|layers.Masking()(rest)»])
model = Model([words, rest], layers.Dense(1)(layers.LSTM(4)(both)))
model.compile("adam", "mse")
model.fit([np.zeros((6, 5)), np.zeros((6, 5, 3))], np.zeros((6, 1)))
""",
    "mask-lost-on-the-way": """
model = Sequential()
model.add(Input((20,)))
model.add(layers.Embedding(50, 8, mask_zero=True))
model.add(layers.«Conv1D(8, 3, padding="same")|Dense(8)»)
model.add(layers.LSTM(4))
model.add(layers.Dense(1))
model.compile("adam", "mse")
model.fit(np.zeros((6, 20)), np.zeros((6, 1)))
""",
    "masking-nan": """
x = np.random.rand(6, 5, 3)
x[:, 3:] = np.nan
«|x = np.nan_to_num(x, nan=-1.0)»
model = Sequential([Input((5, 3)), layers.Masking(mask_value=«np.nan|-1.0»), layers.LSTM(4), layers.Dense(1)])
model.compile("adam", "mse")
model.fit(x, np.zeros((6, 1)))
""",
    "one-target-for-the-whole-batch": """
x, y = np.zeros((6, 5, 3)), np.zeros((6, 1))
model = Sequential([Input((5, 3)), layers.LSTM(4), layers.Dense(1)])
model.compile("adam", "mse")
model.train_on_batch(x, y[«:1|:6»])
""",
    "output-with-one-class": """
model = Sequential([Input((5, 3)), layers.LSTM(4), layers.Dense(1, activation="sigmoid")])
model.compile("adam", "«sparse_categorical_crossentropy|binary_crossentropy»")
model.fit(np.zeros((6, 5, 3)), np.zeros((6, 1)))
""",
    "pad-sequences-truncates-floats": """
series = [[0.5, 0.25], [0.75], [0.1, 0.2, 0.3]]
x = tf.keras.utils.pad_sequences(series, maxlen=4«|, dtype="float32"»)
x = x[..., np.newaxis]
model = Sequential([Input((4, 1)), layers.LSTM(4), layers.Dense(1)])
model.compile("adam", "mse")
model.fit(x, np.zeros((3, 1)))
""",
    "reshape-for-transpose": """
raw = np.random.rand(40, 9, 50)  # (samples, channels, timesteps)
x = raw.«reshape(40, 50, 9)|transpose(0, 2, 1)»
model = Sequential([Input((50, 9)), layers.LSTM(4), layers.Dense(1)])
model.compile("adam", "mse")
model.fit(x, np.zeros((40, 1)))
""",
    "sequential-accepts-another-length": """
model = Sequential([Input((«5|None», 3)), layers.LSTM(4)])
out = model.predict(np.zeros((6, 9, 3)))
""",
    "sliding-window-view-puts-time-last": """
series = np.random.rand(100, 3)
x = np.lib.stride_tricks.sliding_window_view(series, 10, axis=0)«|.swapaxes(1, 2)»
model = Sequential([Input(x.shape[1:]), layers.LSTM(4), layers.Dense(1)])
model.compile("adam", "mse")
model.fit(x, np.zeros((91, 1)))
""",
    "softmax-under-binary-crossentropy": """
model = Sequential([Input((5, 3)), layers.LSTM(4), layers.Dense(3, activation="softmax")])
model.compile("adam", "«binary|categorical»_crossentropy")
model.fit(np.zeros((6, 5, 3)), np.eye(3)[[0, 1, 2, 0, 1, 2]])
""",
    "target-broadcast-over-features": """
model = Sequential([Input((5, 3)), layers.LSTM(8), layers.Dense(«4|1»)])
model.compile("adam", "mse")
model.fit(np.zeros((6, 5, 3)), np.zeros((6, 1)))
""",
    "target-broadcast-over-time": """
model = Sequential([Input((5, 3)), layers.LSTM(8, return_sequences=«True|False»), layers.Dense(1)])
model.compile("adam", "mse")
model.fit(np.zeros((6, 5, 3)), np.zeros((6, 1)))
""",
    "weights-along-time": """
x, y, weights = np.zeros((5, 5, 3)), np.zeros((5, 5, 1)), np.ones(5)
model = Sequential([Input((5, 3)), layers.LSTM(8, return_sequences=True), layers.Dense(1)])
model.compile("adam", "mse")
model.fit(x, y, sample_weight=weights«|[:, np.newaxis]»)
""",
    "window-read-as-samples": """
model = Sequential([Input((5, 1)), layers.LSTM(4), layers.Dense(1)])
window = np.random.rand(5, 1)
out = model.predict(window«|[np.newaxis]»)
""",
    "zipped-to-the-shorter": """
x, y = np.zeros((6, 5, 3)), np.zeros((6, 1))
features = tf.data.Dataset.from_tensor_slices(x)
targets = tf.data.Dataset.from_tensor_slices(y«[1:]|»)
data = tf.data.Dataset.zip((features, targets)).batch(2)
model = Sequential([Input((5, 3)), layers.LSTM(4), layers.Dense(1)])
model.compile("adam", "mse")
model.fit(data)
""",
}


def program(name, place):
    """The program of a trap: place 1 walks into it, place 2 is its repair."""
    return HEAD + re.sub(r"«([^|»]*)\|([^»]*)»", rf"\{place}", PROGRAMS[name]).lstrip("\n")
