# ruff: noqa
"""Programs as other people write them, for test_shapecheck.py: one in each cell, which runs alone after the imports here.

Those under "right" train on what they mean, and the guard says nothing. Those under "wrong" train without an error on
something else, and the guard refuses them.
"""

import keras
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
from tensorflow.keras.layers import (
    GRU, LSTM, Activation, Bidirectional, Conv1D, Dense, Dropout, Embedding, Flatten, Input, Masking, RepeatVector,
    SimpleRNN, TimeDistributed,
)  # fmt: skip
from tensorflow.keras.models import Model, Sequential

# %% right: no input layer
X_train = np.random.rand(50, 10, 1)
y_train = np.random.rand(50)
model = Sequential()
model.add(LSTM(50, activation="relu"))
model.add(Dense(1))
model.compile(optimizer="adam", loss="mse")
model.fit(X_train, y_train, epochs=2, verbose=0)

# %% right: input_shape in the first layer
n_steps, n_features = 3, 1
seq = [10, 20, 30, 40, 50, 60, 70, 80, 90]
X = np.array([seq[i : i + n_steps] for i in range(len(seq) - n_steps)]).reshape(-1, n_steps, n_features)
y = np.array(seq[n_steps:])
import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    model = Sequential()
    model.add(LSTM(8, activation="relu", return_sequences=True, input_shape=(n_steps, n_features)))
    model.add(LSTM(8, activation="relu"))
    model.add(Dense(1))
model.compile(optimizer="adam", loss="mse")
model.fit(X, y, epochs=1, verbose=0)

# %% right: built by build()
model = tf.keras.Sequential(
    [layers.GRU(16, return_sequences=True), layers.GRU(16), layers.Dense(3, activation="softmax")]
)
model.build((None, 20, 8))
model.compile("rmsprop", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(np.random.rand(64, 20, 8), np.random.randint(0, 3, size=(64,)), batch_size=16, verbose=0)


# %% right: subclassed without a training argument
class Net(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.rnn = layers.LSTM(12)
        self.head = layers.Dense(2)

    def call(self, x):
        return self.head(self.rnn(x))


net = Net()
net.compile(optimizer=tf.keras.optimizers.Adam(1e-3), loss=tf.keras.losses.MeanSquaredError())
net.fit(np.zeros((10, 7, 3), np.float32), np.zeros((10, 2), np.float32), epochs=1, verbose=0)


# %% right: subclassed, dictionary out, dictionary of losses
class Forecaster(keras.Model):
    def __init__(self, horizon):
        super().__init__()
        self.encoder = layers.GRU(6)
        self.level = layers.Dense(horizon)
        self.alarm = layers.Dense(1, activation="sigmoid")

    def call(self, inputs, training=False):
        h = self.encoder(inputs["series"], training=training)
        return {"level": self.level(h), "alarm": self.alarm(h)}


m = Forecaster(4)
m.compile(
    "adam", loss={"level": "mae", "alarm": "binary_crossentropy"}, metrics={"alarm": [keras.metrics.AUC()]}
)
m.fit(
    {"series": np.random.rand(9, 12, 2)},
    {"level": np.random.rand(9, 4), "alarm": np.ones((9, 1))},
    batch_size=4,
    verbose=0,
)


# %% right: nested models
def tower(name):
    i = Input((8, 2))
    return Model(i, LSTM(5)(i), name=name)


left, right = Input((8, 2), name="left_in"), Input((8, 2), name="right_in")
merged = layers.concatenate([tower("a")(left), tower("b")(right)])
siamese = Model(
    [left, right], Sequential([Dense(6, activation="relu"), Dense(1, activation="sigmoid")])(merged)
)
siamese.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
siamese.fit([np.random.rand(16, 8, 2), np.random.rand(16, 8, 2)], np.random.randint(0, 2, 16), verbose=0)

# %% right: a model within a model, with a mask
inner_in = Input((None, 3))
inner = Model(inner_in, Bidirectional(LSTM(4, return_sequences=True))(inner_in))
outer_in = Input((None, 3))
z = inner(Masking(0.0)(outer_in))
outer = Model(outer_in, Dense(1)(LSTM(4)(z)))
outer.compile("sgd", "mse")
outer.fit(np.random.rand(5, 9, 3), np.random.rand(5, 1), verbose=0)

# %% right: two outputs as a list, with loss weights
i = Input(shape=(6, 4))
h = LSTM(8)(i)
model = Model(inputs=i, outputs=[Dense(1, name="price")(h), Dense(3, name="volume")(h)])
model.compile(optimizer="adam", loss=["mse", "mse"], loss_weights=[1.0, 0.2])
model.fit(np.random.rand(12, 6, 4), [np.random.rand(12), np.random.rand(12, 3)], epochs=1, verbose=0)

# %% right: targets by name, losses by name in another order
i = Input(shape=(6, 4))
h = GRU(8)(i)
model = Model(i, [Dense(1, name="price")(h), Dense(5, activation="softmax", name="sector")(h)])
model.compile("adam", {"sector": keras.losses.SparseCategoricalCrossentropy(), "price": keras.losses.Huber()})
model.fit(
    np.random.rand(12, 6, 4),
    {"sector": np.random.randint(0, 5, 12), "price": np.random.rand(12, 1)},
    verbose=0,
)

# %% right: a loss for one of two outputs
i = Input(shape=(6, 4))
sequence, state = GRU(8, return_sequences=True, return_state=True)(i)
model = Model(i, [Dense(1)(state), sequence])
model.compile(optimizer="adam", loss=["mse", None])
model.fit(np.random.rand(12, 6, 4), np.random.rand(12, 1), verbose=0)

# %% right: a loss for one of two outputs, by name
i = Input(shape=(6, 4))
h = LSTM(8, return_sequences=True)(i)
model = Model(i, {"tags": Dense(3, activation="softmax")(h), "hidden": h})
model.compile(optimizer="adam", loss={"tags": "sparse_categorical_crossentropy", "hidden": None})
model.fit(
    np.random.rand(12, 6, 4),
    {"tags": np.random.randint(0, 3, (12, 6)), "hidden": np.zeros((12, 6, 8))},
    verbose=0,
)


# %% right: add_loss in a layer, no targets
class Activity(layers.Layer):
    def call(self, x):
        self.add_loss(1e-3 * tf.reduce_mean(tf.square(x)))
        return x


ae = Sequential(
    [
        Input((10, 2)),
        LSTM(4),
        Activity(),
        RepeatVector(10),
        LSTM(4, return_sequences=True),
        TimeDistributed(Dense(2)),
    ]
)
ae.compile("adam")
ae.fit(np.random.rand(20, 10, 2), verbose=0)


# %% right: a variational autoencoder with its own train_step and no call
class VAE(keras.Model):
    def __init__(self, encoder, decoder, **kwargs):
        super().__init__(**kwargs)
        self.encoder, self.decoder = encoder, decoder
        self.loss_tracker = keras.metrics.Mean(name="loss")

    @property
    def metrics(self):
        return [self.loss_tracker]

    def train_step(self, data):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(data - self.decoder(self.encoder(data))))
        grads = tape.gradient(loss, self.trainable_weights)
        self.optimizer.apply_gradients(zip(grads, self.trainable_weights))
        self.loss_tracker.update_state(loss)
        return {"loss": self.loss_tracker.result()}


encoder = Sequential([Input((10, 2)), LSTM(3)])
decoder = Sequential([Input((3,)), RepeatVector(10), LSTM(2, return_sequences=True)])
vae = VAE(encoder, decoder)
vae.compile(optimizer=keras.optimizers.Adam())
vae.fit(np.random.rand(16, 10, 2).astype("float32"), epochs=1, batch_size=8, verbose=0)

# %% right: a conditional autoencoder
series, label = Input((10, 2)), Input((3,))
code = Dense(4)(layers.concatenate([LSTM(6)(series), label]))
out = LSTM(2, return_sequences=True)(RepeatVector(10)(layers.concatenate([code, label])))
cae = Model([series, label], out)
cae.compile("adam", "mse")
x, c = np.random.rand(24, 10, 2), np.eye(3)[np.random.randint(0, 3, 24)]
cae.fit([x, c], x, epochs=1, verbose=0)

# %% right: quantile loss by a function
QUANTILES = [0.1, 0.5, 0.9]


def quantile_loss(y_true, y_pred):
    q = tf.constant(QUANTILES)
    e = y_true - y_pred
    return tf.reduce_mean(tf.maximum(q * e, (q - 1) * e), axis=-1)


model = Sequential([Input((14, 1)), LSTM(32), Dropout(0.1), Dense(3)])
model.compile(optimizer="adam", loss=quantile_loss)
model.fit(np.random.rand(40, 14, 1), np.random.rand(40, 1), verbose=0, validation_split=0.2)

# %% right: one head for each quantile, by lambda
i = Input((14, 2))
h = LSTM(8)(i)
heads = [Dense(1, name=f"q{int(100 * q)}")(h) for q in (0.1, 0.5, 0.9)]
losses = [
    lambda y, p, q=q: tf.reduce_mean(tf.maximum(q * (y - p), (q - 1) * (y - p))) for q in (0.1, 0.5, 0.9)
]
model = Model(i, heads)
model.compile("adam", losses)
target = np.random.rand(30, 1)
model.fit(np.random.rand(30, 14, 2), [target, target, target], verbose=0)


# %% right: mean and variance, a loss class
class GaussianNLL(keras.losses.Loss):
    def call(self, y_true, y_pred):
        mean, log_var = tf.split(y_pred, 2, axis=-1)
        return tf.reduce_mean(log_var + tf.square(y_true - mean) / tf.exp(log_var), axis=-1)


model = Sequential([Input((None, 3)), GRU(8, return_sequences=True), Dense(2)])
model.compile("adam", GaussianNLL())
model.fit(np.random.rand(10, 15, 3), np.random.rand(10, 15, 1), verbose=0)


# %% right: a function called sparse_categorical_something
def masked_sparse_categorical_loss(y_true, y_pred):
    ids, keep = y_true[..., 0], tf.cast(y_true[..., 1], "float32")
    ce = tf.keras.losses.sparse_categorical_crossentropy(ids, y_pred)
    return tf.reduce_sum(ce * keep) / tf.reduce_sum(keep)


tagger = Sequential(
    [
        Input((9,)),
        Embedding(30, 8),
        Bidirectional(LSTM(6, return_sequences=True)),
        Dense(4, activation="softmax"),
    ]
)
tagger.compile("adam", masked_sparse_categorical_loss)
tagger.fit(np.random.randint(1, 30, (8, 9)), np.stack([np.ones((8, 9)), np.ones((8, 9))], -1), verbose=0)

# %% right: a tagger with padding, and weights by step
tokens = tf.keras.utils.pad_sequences([[4, 8, 2], [5, 1, 9, 7], [3]], padding="post", maxlen=6)
tags = tf.keras.utils.pad_sequences([[1, 2, 0], [0, 0, 1, 2], [1]], padding="post", maxlen=6)
model = Sequential(
    [
        Input((None,)),
        Embedding(10, 4, mask_zero=True),
        LSTM(5, return_sequences=True),
        Dense(3, activation="softmax"),
    ]
)
model.compile("adam", "sparse_categorical_crossentropy", weighted_metrics=["accuracy"])
model.fit(tokens, tags, sample_weight=(tokens != 0).astype("float32"), verbose=0)

# %% right: class weights for an imbalanced yes or no
model = Sequential([Input((None, 5)), Masking(mask_value=-10.0), LSTM(7), Dense(1, activation="sigmoid")])
model.compile("adam", "binary_crossentropy", metrics=[keras.metrics.Recall(), keras.metrics.AUC(name="auc")])
model.fit(
    np.random.rand(33, 11, 5),
    np.random.randint(0, 2, 33),
    class_weight={0: 1.0, 1: 12.0},
    batch_size=8,
    verbose=0,
)

# %% right: one-hot classes with class weights, logits
model = Sequential([Input((11, 5)), Conv1D(8, 3, activation="relu"), LSTM(7), Dense(4)])
model.compile("adam", keras.losses.CategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
model.fit(
    np.random.rand(20, 11, 5),
    np.eye(4)[np.random.randint(0, 4, 20)],
    class_weight={0: 1, 1: 2, 2: 1, 3: 5},
    verbose=0,
)

# %% right: stateful, batch_shape, train_on_batch
model = Sequential([Input(batch_shape=(4, 3, 2)), LSTM(6, stateful=True, return_sequences=True), Dense(1)])
model.compile("adam", "mse")
for epoch in range(2):
    for k in range(3):
        model.train_on_batch(np.random.rand(4, 3, 2), np.random.rand(4, 3, 1))
    model.layers[0].reset_states()

# %% right: stateful without an input layer
model = Sequential()
model.add(GRU(6, stateful=True))
model.add(Dense(1))
model.compile("adam", "mse")
model.fit(np.random.rand(8, 5, 1), np.random.rand(8, 1), batch_size=4, shuffle=False, verbose=0)

# %% right: under a MirroredStrategy
strategy = tf.distribute.MirroredStrategy(["CPU:0"])
with strategy.scope():
    model = Sequential([Input((12, 3)), LSTM(10), Dense(1)])
    model.compile(optimizer="adam", loss="mse", metrics=[tf.keras.metrics.RootMeanSquaredError()])
model.fit(np.random.rand(32, 12, 3), np.random.rand(32, 1), batch_size=16, verbose=0)

# %% right: under a MirroredStrategy, without an input layer
strategy = tf.distribute.MirroredStrategy(["CPU:0"])
with strategy.scope():
    model = Sequential([LSTM(10), Dense(1)])
    model.compile(optimizer="adam", loss="mse")
model.fit(np.random.rand(32, 12, 3), np.random.rand(32, 1), batch_size=16, verbose=0)

# %% right: mixed precision
keras.mixed_precision.set_global_policy("mixed_bfloat16")
inputs = Input((12, 3))
x = LSTM(10, return_sequences=True)(inputs)
x = LSTM(5)(x)
outputs = Dense(2, dtype="float32")(x)
model = Model(inputs, outputs)
model.compile("adam", "mse")
model.fit(np.random.rand(16, 12, 3), np.random.rand(16, 2), verbose=0)

# %% right: a tf.data window dataset
series = np.sin(np.arange(200.0)).astype("float32")
ds = tf.data.Dataset.from_tensor_slices(series).window(21, shift=1, drop_remainder=True)
ds = (
    ds.flat_map(lambda w: w.batch(21))
    .map(lambda w: (w[:-1, tf.newaxis], w[-1:]))
    .shuffle(100)
    .batch(32)
    .prefetch(1)
)
model = Sequential(
    [Conv1D(8, 5, padding="causal"), Bidirectional(LSTM(8, return_sequences=True)), LSTM(8), Dense(1)]
)
model.compile(loss=tf.keras.losses.Huber(), optimizer=tf.keras.optimizers.SGD(momentum=0.9), metrics=["mae"])
model.fit(ds, epochs=1, verbose=0)

# %% right: timeseries_dataset_from_array with validation data
data = np.random.rand(120, 4)
train = tf.keras.utils.timeseries_dataset_from_array(
    data[:-10], data[10:, 0], sequence_length=10, batch_size=16
)
val = tf.keras.utils.timeseries_dataset_from_array(
    data[:-10], data[10:, 0], sequence_length=10, batch_size=16, shuffle=True
)
model = Sequential([Input((10, 4)), LSTM(16), Dense(1)])
model.compile("adam", "mse")
model.fit(train, validation_data=val, verbose=0)

# %% right: a Dataset with weights and names
ds = tf.data.Dataset.from_tensor_slices(
    (
        {"past": np.random.rand(20, 6, 2).astype("f"), "store": np.random.randint(0, 5, 20)},
        np.random.rand(20, 3).astype("f"),
        np.ones(20, "f"),
    )
).batch(8)
past, store = Input((6, 2), name="past"), Input((), name="store", dtype="int32")
h = layers.concatenate([LSTM(4)(past), Embedding(5, 2)(store)])
model = Model({"past": past, "store": store}, Dense(3)(h))
model.compile("adam", "mse")
model.fit(ds, epochs=1, verbose=0)


# %% right: a Python generator
def batches():
    while True:
        yield np.random.rand(4, 6, 2), np.random.rand(4, 6, 1)


model = Sequential([Input((None, 2)), SimpleRNN(5, return_sequences=True), TimeDistributed(Dense(1))])
model.compile("adam", "mse")
model.fit(batches(), steps_per_epoch=3, epochs=1, verbose=0)


# %% right: a PyDataset
class Windows(keras.utils.PyDataset):
    def __len__(self):
        return 3

    def __getitem__(self, index):
        return np.random.rand(4, 6, 2), np.random.rand(4, 1)


model = Sequential([LSTM(5), Dense(1)])
model.compile("adam", "mse")
model.fit(Windows(), epochs=1, verbose=0)
model.evaluate(Windows(), verbose=0)

# %% right: batch_size=None, positional, and predict before fit
model = Sequential([Input((5, 1)), GRU(4), Dense(1)])
model.compile("adam", "mse")
model.predict(np.random.rand(3, 5, 1), verbose=0)
model.fit(np.random.rand(10, 5, 1), np.random.rand(10), None, 2, verbose=0)
model.evaluate(np.random.rand(10, 5, 1), np.random.rand(10), verbose=0)

# %% right: tensors in, last batch of one sample
model = Sequential([Input((5, 2)), LSTM(4, return_sequences=True), Dense(2)])
model.compile("adam", "mae")
model.fit(tf.random.normal((9, 5, 2)), tf.random.normal((9, 5, 2)), batch_size=4, verbose=0)

# %% right: a ragged batch of words
model = Sequential(
    [
        Input((None,), dtype="int32", ragged=True)
        if keras.__version__ < "3"
        else Input((None,), dtype="int32"),
        Embedding(20, 4),
        LSTM(3),
        Dense(1, activation="sigmoid"),
    ]
)
model.compile("adam", "binary_crossentropy")
words = tf.ragged.constant([[3, 4], [5], [6, 7, 8], [9]]).to_tensor()
model.fit(words, np.array([0, 1, 1, 0]), verbose=0)

# %% right: encoder and decoder with teacher forcing
enc_in = Input(shape=(None, 20))
_, h, c = LSTM(16, return_state=True)(enc_in)
dec_in = Input(shape=(None, 15))
dec_out, _, _ = LSTM(16, return_sequences=True, return_state=True)(dec_in, initial_state=[h, c])
model = Model([enc_in, dec_in], Dense(15, activation="softmax")(dec_out))
model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
target = np.eye(15)[np.random.randint(0, 15, (8, 7))]
shifted = np.zeros_like(target)
shifted[:, 1:] = target[:, :-1]
model.fit([np.random.rand(8, 9, 20), shifted], target, batch_size=4, verbose=0)

# %% right: Luong attention over padded words
src, tgt = Input((None,)), Input((None,))
enc_seq, state = GRU(8, return_sequences=True, return_state=True)(Embedding(20, 8)(src))
dec_seq = GRU(8, return_sequences=True)(Embedding(20, 8)(tgt), initial_state=state)
context = layers.Attention()([dec_seq, enc_seq])
model = Model([src, tgt], Dense(20)(layers.Concatenate()([dec_seq, context])))
model.compile("adam", keras.losses.SparseCategoricalCrossentropy(from_logits=True))
ids = np.random.randint(1, 20, (6, 8))
model.fit([np.random.randint(1, 20, (6, 5)), ids[:, :-1]], ids[:, 1:], verbose=0)

# %% right: a residual stack of a bidirectional encoder, states merged for the decoder
enc_in, dec_in = Input((7, 3)), Input((4, 3))
seq, fh, fc, bh, bc = Bidirectional(LSTM(4, return_sequences=True, return_state=True))(enc_in)
state = [layers.concatenate([fh, bh]), layers.concatenate([fc, bc])]
dec = LSTM(8, return_sequences=True)(dec_in, initial_state=state)
model = Model([enc_in, dec_in], Dense(3)(dec))
model.compile("adam", "mse")
model.fit([np.random.rand(10, 7, 3), np.random.rand(10, 4, 3)], np.random.rand(10, 4, 3), verbose=0)


# %% right: own compute_loss
class Smooth(keras.Model):
    def compute_loss(self, x=None, y=None, y_pred=None, sample_weight=None, training=True):
        return tf.reduce_mean(tf.square(y[:, tf.newaxis] - y_pred)) + tf.reduce_mean(
            tf.abs(y_pred[:, 1:] - y_pred[:, :-1])
        )


i = Input((6, 2))
model = Smooth(i, LSTM(1, return_sequences=True)(i))
model.compile("adam")
model.fit(np.random.rand(8, 6, 2).astype("f"), np.random.rand(8, 1).astype("f"), verbose=0)

# %% right: frames of a film, ConvLSTM
model = Sequential(
    [
        Input((None, 8, 8, 1)),
        layers.ConvLSTM2D(3, 3, padding="same", return_sequences=True),
        layers.Conv3D(1, 3, padding="same", activation="sigmoid"),
    ]
)
model.compile(loss="binary_crossentropy", optimizer="adadelta")
film = np.random.rand(4, 5, 8, 8, 1)
model.fit(film[:, :-1], film[:, 1:], batch_size=2, verbose=0)


# %% right: a data frame for the targets
class DataFrame:
    """As much of a pandas.DataFrame as Keras asks for."""

    def __init__(self, values, columns):
        self.values, self.columns = np.asarray(values), list(columns)
        self.shape, self.dtype = self.values.shape, self.values.dtype

    def __getitem__(self, name):
        return self.values[:, self.columns.index(name)]

    def __len__(self):
        return len(self.values)

    def __array__(self, dtype=None, copy=None):
        return self.values.astype(dtype or self.values.dtype)


frame = DataFrame(np.random.rand(18, 2), ["open", "close"])
model = Sequential([Input((4, 2)), LSTM(4), Dense(2)])
model.compile("adam", "mse")
model.fit(np.random.rand(18, 4, 2), frame, verbose=0)

# %% right: multi-label with accuracy by class
model = Sequential([Input((10, 3)), GRU(4), Dense(5, activation="sigmoid")])
model.compile(
    "adam",
    keras.losses.BinaryCrossentropy(),
    metrics=[keras.metrics.BinaryAccuracy(), keras.metrics.AUC(multi_label=True)],
)
model.fit(np.random.rand(15, 10, 3), np.random.randint(0, 2, (15, 5)), verbose=0)

# %% right: pooling over time behind a mask, and a skip connection
i = Input((None, 3))
m = Masking()(i)
h = LSTM(4, return_sequences=True)(m)
h = layers.add([h, LSTM(4, return_sequences=True)(h)])
model = Model(i, Dense(1)(layers.GlobalAveragePooling1D()(h)))
model.compile("adam", "mse")
model.fit(np.random.rand(6, 8, 3), np.random.rand(6, 1), verbose=0)

# %% right: jit and run eagerly
for how in ({"run_eagerly": True}, {"jit_compile": False}):
    model = Sequential([Input((5, 3)), LSTM(4), Dense(1)])
    model.compile("adam", "mse", **how)
    model.fit(np.random.rand(6, 5, 3), np.random.rand(6, 1), verbose=0)


# %% right: a learned first state, shared by the samples on purpose
class Learned(layers.Layer):
    def build(self, shape):
        self.h = self.add_weight(shape=(1, 4), name="h")

    def call(self, x):
        return tf.repeat(self.h, tf.shape(x)[0], axis=0)


i = Input((6, 3))
model = Model(i, Dense(1)(GRU(4)(i, initial_state=Learned()(i))))
model.compile("adam", "mse")
model.fit(np.random.rand(10, 6, 3), np.random.rand(10, 1), verbose=0)

# %% right: nested Sequential in Sequential, rmse metric
encoder = keras.Sequential(
    [layers.Input((24, 3)), layers.LSTM(16, return_sequences=True), layers.LSTM(8)], name="encoder"
)
head = keras.Sequential(
    [layers.Dense(16, activation="relu"), layers.Dropout(0.2), layers.Dense(1)], name="head"
)
model = keras.Sequential([encoder, head])
model.compile(optimizer="adam", loss="mse", metrics=[keras.metrics.RootMeanSquaredError()])
model.fit(np.random.rand(64, 24, 3), np.random.rand(64, 1), epochs=2, validation_split=0.2, verbose=0)


# %% right: a functional model used twice inside another
inp = keras.Input((None, 4))
x = layers.Bidirectional(layers.GRU(8, return_sequences=True))(inp)
x = layers.GlobalMaxPooling1D()(x)
emb = keras.Model(inp, x)
q, d = keras.Input((None, 4), name="query"), keras.Input((None, 4), name="doc")
sim = layers.Dot(axes=1, normalize=True)([emb(q), emb(d)])
m = keras.Model({"query": q, "doc": d}, sim)
m.compile("adam", "binary_crossentropy", metrics=["AUC"])
m.fit(
    {"query": np.random.rand(20, 7, 4), "doc": np.random.rand(20, 12, 4)},
    np.random.randint(0, 2, (20, 1)),
    verbose=0,
)


# %% right: subclassed encoder and decoder with attention, one call
class Seq2Seq(keras.Model):
    def __init__(self, units, vocab):
        super().__init__()
        self.embed = layers.Embedding(vocab, 8, mask_zero=True)
        self.enc = layers.LSTM(units, return_sequences=True, return_state=True)
        self.dec = layers.LSTM(units, return_sequences=True)
        self.att = layers.Attention()
        self.out = layers.Dense(vocab)

    def call(self, inputs):
        src, tgt = inputs
        s, h, c = self.enc(self.embed(src))
        t = self.embed(tgt)
        d = self.dec(t, initial_state=[h, c], mask=self.embed.compute_mask(tgt))
        return self.out(layers.concatenate([d, self.att([d, s])]))


model = Seq2Seq(16, 40)
model.compile("adam", keras.losses.SparseCategoricalCrossentropy(from_logits=True))
src = np.random.randint(1, 40, (12, 9))
tgt = np.random.randint(1, 40, (12, 6))
model.fit((src, tgt[:, :-1]), tgt[:, 1:], batch_size=4, verbose=0)


# %% right: three outputs as dictionary, a loss each, weights, and a metric list per output
i = keras.Input((30, 5), name="signal")
h = layers.LSTM(12, return_sequences=True)(i)
outs = {
    "step": layers.Dense(4, activation="softmax", name="step")(h),
    "whole": layers.Dense(1, activation="sigmoid", name="whole")(layers.GlobalAveragePooling1D()(h)),
    "level": layers.Dense(2, name="level")(h[:, -1]),
}
model = keras.Model(i, outs)
model.compile(
    "adam",
    loss={"step": "sparse_categorical_crossentropy", "whole": "binary_crossentropy", "level": "mae"},
    loss_weights={"step": 1.0, "whole": 0.5, "level": 0.1},
    metrics={"step": ["accuracy"], "whole": ["accuracy", "AUC"]},
)
model.fit(
    {"signal": np.random.rand(16, 30, 5)},
    {
        "step": np.random.randint(0, 4, (16, 30)),
        "whole": np.random.randint(0, 2, (16, 1)),
        "level": np.random.rand(16, 2),
    },
    verbose=0,
)


# %% right: add_loss in the model's own call, with targets as an input
class Reconstruct(keras.Model):
    def __init__(self):
        super().__init__()
        self.enc, self.rep, self.dec, self.out = (
            layers.GRU(6),
            layers.RepeatVector(8),
            layers.GRU(6, return_sequences=True),
            layers.Dense(3),
        )

    def call(self, x):
        y = self.out(self.dec(self.rep(self.enc(x))))
        self.add_loss(tf.reduce_mean(tf.abs(x - y)))
        return y


model = Reconstruct()
model.compile("adam")
model.fit(np.random.rand(14, 8, 3), epochs=1, verbose=0)


# %% right: MirroredStrategy and a distributed dataset of windows
strategy = tf.distribute.MirroredStrategy(["/cpu:0"])
ds = keras.utils.timeseries_dataset_from_array(
    np.random.rand(200, 3).astype("f"),
    np.random.rand(200, 1).astype("f")[16:],
    sequence_length=16,
    batch_size=32,
)
with strategy.scope():
    inputs = keras.Input((16, 3))
    model = keras.Model(inputs, layers.Dense(1)(layers.LSTM(8)(inputs)))
    model.compile("rmsprop", keras.losses.LogCosh())
model.fit(ds, epochs=1, verbose=0)


# %% right: mixed float16 with a cast output and loss scaling
keras.mixed_precision.set_global_policy("mixed_float16")
inputs = keras.Input((20,))
h = layers.Embedding(100, 16, mask_zero=True)(inputs)
h = layers.Bidirectional(layers.LSTM(8))(h)
out = layers.Activation("softmax", dtype="float32")(layers.Dense(5)(h))
model = keras.Model(inputs, out)
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(np.random.randint(1, 100, (18, 20)), np.random.randint(0, 5, (18,)), verbose=0)


# %% right: tf tensors and a tf.data of dictionaries with cache, map and prefetch
def parse(w, s, y):
    return {"window": w, "shop": s}, y


ds = (
    tf.data.Dataset.from_tensor_slices(
        (np.random.rand(30, 7, 2).astype("f"), np.random.randint(0, 4, 30), np.random.rand(30, 3).astype("f"))
    )
    .map(parse)
    .cache()
    .shuffle(30)
    .batch(10, drop_remainder=True)
    .prefetch(tf.data.AUTOTUNE)
)
w, s = keras.Input((7, 2), name="window"), keras.Input((), dtype="int32", name="shop")
e = layers.Embedding(4, 3)(s)
h = layers.LSTM(6)(layers.Concatenate()([w, layers.RepeatVector(7)(e)]))
model = keras.Model([w, s], layers.Dense(3)(h))
model.compile("adam", "mse")
model.fit(ds, validation_data=ds, epochs=1, verbose=0)


# %% right: x as a list of tensors, y as a tuple
a, b = keras.Input((5, 2)), keras.Input((3,))
h = layers.concatenate([layers.SimpleRNN(4)(a), b])
model = keras.Model([a, b], [layers.Dense(1)(h), layers.Dense(2)(h)])
model.compile("sgd", ["mse", "mae"])
model.fit(
    [tf.random.normal((9, 5, 2)), tf.random.normal((9, 3))], (tf.zeros((9, 1)), tf.zeros((9, 2))), verbose=0
)


# %% right: nested dictionary of inputs through a subclassed model
class Mixed(keras.Model):
    def __init__(self):
        super().__init__()
        self.past, self.future, self.out = (
            layers.LSTM(6, return_state=True),
            layers.LSTM(6, return_sequences=True),
            layers.TimeDistributed(layers.Dense(1)),
        )

    def call(self, x):
        _, h, c = self.past(x["past"]["series"])
        return self.out(self.future(x["future"], initial_state=[h, c]))


model = Mixed()
model.compile("adam", "mse")
model.fit(
    {
        "past": {"series": np.random.rand(10, 9, 3).astype("f")},
        "future": np.random.rand(10, 4, 2).astype("f"),
    },
    np.random.rand(10, 4, 1),
    verbose=0,
)


# %% right: a masked average of the outputs by a layer of its own
class MaskedMean(layers.Layer):
    def __init__(self):
        super().__init__()
        self.supports_masking = True

    def call(self, x, mask=None):
        if mask is None:
            return tf.reduce_mean(x, 1)
        m = tf.cast(mask, x.dtype)[..., None]
        return tf.reduce_sum(x * m, 1) / tf.reduce_sum(m, 1)

    def compute_mask(self, x, mask=None):
        return None


i = keras.Input((None,))
h = layers.LSTM(6, return_sequences=True)(layers.Embedding(20, 4, mask_zero=True)(i))
model = keras.Model(i, layers.Dense(1, activation="sigmoid")(MaskedMean()(h)))
model.compile("adam", "binary_crossentropy")
model.fit(np.random.randint(1, 20, (10, 6)), np.random.randint(0, 2, 10), verbose=0)


# %% right: multi-head attention over a masked sequence
i = keras.Input((8,))
e = layers.Embedding(30, 8, mask_zero=True)(i)
h = layers.Bidirectional(layers.LSTM(4, return_sequences=True))(e)
n = layers.LayerNormalization()(h)
a = layers.MultiHeadAttention(2, 4)(n, n)
h = layers.LayerNormalization()(layers.Add()([h, a]))
model = keras.Model(i, layers.Dense(3, activation="softmax")(h))
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(np.random.randint(1, 30, (8, 8)), np.random.randint(0, 3, (8, 8)), verbose=0)


# %% wrong: multi-head attention takes the mask off the sum behind it
i = keras.Input((8,))
e = layers.Embedding(30, 8, mask_zero=True)(i)
h = layers.Bidirectional(layers.LSTM(4, return_sequences=True))(e)
a = layers.MultiHeadAttention(2, 4)(h, h)
h = layers.LayerNormalization()(layers.Add()([h, a]))
model = keras.Model(i, layers.Dense(3, activation="softmax")(h))
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(np.random.randint(1, 30, (8, 8)), np.random.randint(0, 3, (8, 8)), verbose=0)


# %% right: stacked cells in one RNN
model = keras.Sequential(
    [keras.Input((10, 3)), layers.RNN([layers.LSTMCell(8), layers.LSTMCell(4)]), layers.Dense(2)]
)
model.compile("adam", "mse")
model.fit(np.random.rand(12, 10, 3), np.random.rand(12, 2), verbose=0)


# %% right: ConvLSTM over frames, next frame as target
model = keras.Sequential(
    [
        keras.Input((None, 10, 10, 1)),
        layers.ConvLSTM2D(4, 3, padding="same", return_sequences=True),
        layers.BatchNormalization(),
        layers.Conv3D(1, 3, padding="same", activation="sigmoid"),
    ]
)
model.compile("adam", "binary_crossentropy")
movie = np.random.rand(3, 6, 10, 10, 1)
model.fit(movie[:, :-1], movie[:, 1:], verbose=0)


# %% right: TimeDistributed CNN, LSTM, several classes, one-hot
cnn = keras.Sequential(
    [keras.Input((16, 16, 3)), layers.Conv2D(4, 3, activation="relu"), layers.GlobalAveragePooling2D()]
)
model = keras.Sequential(
    [
        keras.Input((5, 16, 16, 3)),
        layers.TimeDistributed(cnn),
        layers.LSTM(6),
        layers.Dense(4, activation="softmax"),
    ]
)
model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
model.fit(
    np.random.rand(6, 5, 16, 16, 3), keras.utils.to_categorical(np.random.randint(0, 4, 6), 4), verbose=0
)


# %% right: forecast of several series, Reshape at the end
model = keras.Sequential(
    [keras.Input((48, 3)), layers.LSTM(10), layers.Dense(12 * 3), layers.Reshape((12, 3))]
)
model.compile("adam", "mse", metrics=["mae"])
model.fit(np.random.rand(15, 48, 3), np.random.rand(15, 12, 3), verbose=0)


# %% right: residual forecast, last value added by a Lambda
i = keras.Input((24, 1))
h = layers.LSTM(8)(i)
out = layers.Add()([layers.Dense(6)(h), layers.Lambda(lambda t: t[:, -1])(i)])
model = keras.Model(i, out)
model.compile("adam", "mse")
model.fit(np.random.rand(20, 24, 1), np.random.rand(20, 6), verbose=0)


# %% right: contrastive loss as a function, distances out
def contrastive(y, d):
    y = tf.cast(y, d.dtype)
    return tf.reduce_mean(y * d**2 + (1 - y) * tf.maximum(1 - d, 0) ** 2)


tower = keras.Sequential([keras.Input((9, 2)), layers.GRU(5)])
a, b = keras.Input((9, 2)), keras.Input((9, 2))
dist = layers.Lambda(lambda t: tf.norm(t[0] - t[1] + 1e-6, axis=-1, keepdims=True))([tower(a), tower(b)])
model = keras.Model([a, b], dist)
model.compile("adam", contrastive)
model.fit([np.random.rand(12, 9, 2), np.random.rand(12, 9, 2)], np.random.randint(0, 2, (12, 1)), verbose=0)


# %% right: own training loop class with compute_loss
class Smooth(keras.Model):
    def compute_loss(self, x=None, y=None, y_pred=None, sample_weight=None, training=True):
        return super().compute_loss(x, y, y_pred, sample_weight) + 0.01 * tf.reduce_mean(
            tf.abs(y_pred[:, 1:] - y_pred[:, :-1])
        )


i = keras.Input((12, 2))
model = Smooth(i, layers.Dense(1)(layers.LSTM(6, return_sequences=True)(i)))
model.compile("adam", "mse")
model.fit(np.random.rand(10, 12, 2), np.random.rand(10, 12, 1), verbose=0)


# %% right: an LSTM without a sequence, one feature, float64
keras.backend.set_floatx("float64")
model = keras.Sequential([layers.LSTM(3), layers.Dense(1)])
model.compile("adam", "mse")
model.fit(np.random.rand(8, 4, 1), np.random.rand(8), verbose=0)
keras.backend.set_floatx("float32")


# %% right: labels as bytes of a TextVectorization model
texts = np.array(["a b c", "b c", "c", "a a b c d"])
vec = layers.TextVectorization(output_sequence_length=6)
vec.adapt(texts)
ids = vec(texts)
model = keras.Sequential(
    [
        keras.Input((6,), dtype="int64"),
        layers.Embedding(vec.vocabulary_size(), 4, mask_zero=True),
        layers.LSTM(5),
        layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.fit(ids, np.array([0, 1, 0, 1]), verbose=0)


# %% right: class weights with one-hot steps in a Dataset
ds = tf.data.Dataset.from_tensor_slices(
    (np.random.rand(12, 5, 2).astype("f"), np.eye(3, dtype="f")[np.random.randint(0, 3, (12, 5))])
).batch(4)
model = keras.Sequential(
    [keras.Input((5, 2)), layers.GRU(4, return_sequences=True), layers.Dense(3, activation="softmax")]
)
model.compile("adam", "categorical_crossentropy")
model.fit(ds, class_weight={0: 1.0, 1: 2.0, 2: 4.0}, verbose=0)


# %% right: predict in a loop, then evaluate with a sample weight of zeros for padding
model = keras.Sequential(
    [keras.Input((None, 2)), layers.Masking(-1.0), layers.LSTM(4, return_sequences=True), layers.Dense(1)]
)
model.compile("adam", "mse", weighted_metrics=["mae"])
x = np.random.rand(6, 7, 2)
x[:, 5:] = -1
w = (x[..., 0] != -1).astype("float32")
model.predict(x[:2], verbose=0)
model.fit(x, np.random.rand(6, 7, 1), sample_weight=w, verbose=0)
model.evaluate(x, np.random.rand(6, 7, 1), sample_weight=w, verbose=0)


# %% right: stateful, loop over epochs with reset, batch of 1
model = keras.Sequential([keras.Input(batch_shape=(1, 5, 1)), layers.LSTM(8, stateful=True), layers.Dense(1)])
model.compile("adam", "mse")
for _ in range(2):
    model.fit(np.random.rand(9, 5, 1), np.random.rand(9, 1), batch_size=1, shuffle=False, verbose=0)
    model.layers[0].reset_states()


# %% right: run_eagerly and jit off, steps_per_execution
model = keras.Sequential([keras.Input((6, 2)), layers.LSTM(4), layers.Dense(1)])
model.compile("adam", "mse", run_eagerly=True)
model.fit(
    x=np.random.rand(8, 6, 2),
    y=np.random.rand(8, 1),
    batch_size=3,
    epochs=1,
    verbose=0,
    callbacks=[keras.callbacks.EarlyStopping("loss")],
)


# %% right: frozen pretrained layer, second compile
base = keras.Sequential([keras.Input((6, 2)), layers.LSTM(4, return_sequences=True)])
base.trainable = False
model = keras.Sequential([base, layers.LSTM(3), layers.Dense(1)])
model.compile("adam", "mse")
model.fit(np.random.rand(8, 6, 2), np.random.rand(8, 1), verbose=0)
base.trainable = True
model.compile(keras.optimizers.Adam(1e-5), "mse")
model.fit(np.random.rand(8, 6, 2), np.random.rand(8, 1), verbose=0)


# %% right: train_on_batch in a GAN, discriminator with label vector
gen = keras.Sequential(
    [keras.Input((3,)), layers.RepeatVector(6), layers.LSTM(4, return_sequences=True), layers.Dense(2)]
)
disc = keras.Sequential([keras.Input((6, 2)), layers.LSTM(4), layers.Dense(1, activation="sigmoid")])
disc.compile("adam", "binary_crossentropy", metrics=["accuracy"])
disc.train_on_batch(np.random.rand(4, 6, 2), np.ones((4, 1)))
disc.trainable = False
gan = keras.Sequential([gen, disc])
gan.compile("adam", "binary_crossentropy")
gan.train_on_batch(np.random.rand(4, 3), np.ones((4, 1)))


# %% right: a generator function of Sequence style with weights
class Batches(keras.utils.Sequence):
    def __init__(self):
        super().__init__()

    def __len__(self):
        return 2

    def __getitem__(self, k):
        return {"s": np.random.rand(5, 4, 2), "u": np.random.rand(5, 3)}, np.random.rand(5, 1), np.ones(5)


s, u = keras.Input((4, 2), name="s"), keras.Input((3,), name="u")
model = keras.Model([s, u], layers.Dense(1)(layers.concatenate([layers.LSTM(3)(s), u])))
model.compile("adam", "mse")
model.fit(Batches(), verbose=0)


# %% right: stock prices from a table, dropout between layers, callbacks
table = np.column_stack([np.linspace(10, 20, 130), np.arange(130.0)])  # close, volume
data = (table - table.mean(axis=0)) / table.std(axis=0)
look_back = 12
trainX = np.stack([data[i : i + look_back] for i in range(len(data) - look_back)])
trainY = data[look_back:, 0]
regressor = Sequential()
regressor.add(Input(shape=(trainX.shape[1], trainX.shape[2])))
regressor.add(LSTM(units=16, return_sequences=True))
regressor.add(Dropout(0.2))
regressor.add(LSTM(units=16))
regressor.add(Dropout(0.2))
regressor.add(Dense(units=1))
regressor.compile(optimizer="adam", loss="mean_squared_error")
stop = keras.callbacks.EarlyStopping(patience=2, restore_best_weights=True)
regressor.fit(trainX, trainY, epochs=2, batch_size=32, validation_split=0.1, callbacks=[stop], verbose=0)

# %% right: remaining life at every cycle, engines of unequal length
cycles = [21, 13, 30, 8]
x = np.full((4, max(cycles), 5), -99.0, "float32")
y = np.zeros((4, max(cycles), 1), "float32")
for engine, length in enumerate(cycles):
    x[engine, :length] = np.random.rand(length, 5)
    y[engine, :length, 0] = np.arange(length)[::-1]
inp = Input((None, 5))
hid = LSTM(12, return_sequences=True)(Masking(-99.0)(inp))
net = Model(inp, TimeDistributed(Dense(1, activation="relu"))(hid))
net.compile("adam", loss=keras.losses.Huber(), metrics=["mae"])
net.fit(x, y, batch_size=2, verbose=0)

# %% right: sentiment with a vectorizer and a bidirectional layer
texts = tf.constant(["good film", "bad film", "a very good one", "boring and bad", "fine", "no"])
vectorize = layers.TextVectorization(max_tokens=40, output_sequence_length=7)
vectorize.adapt(texts)
m = Sequential(
    [Embedding(40, 8, mask_zero=True), Bidirectional(LSTM(6)), Dense(8, "relu"), Dense(1, "sigmoid")]
)
m.compile("adam", keras.losses.BinaryCrossentropy(), [keras.metrics.BinaryAccuracy(), keras.metrics.AUC()])
m.fit(vectorize(texts), np.array([1, 0, 1, 0, 1, 0]), batch_size=3, verbose=0)

# %% right: sequence and static data, joined behind the last step
seq_in, age_in = Input((24, 4), name="vitals"), Input((2,), name="age_sex")
joined = layers.concatenate([GRU(10)(seq_in), Dense(4, activation="relu")(age_in)])
risk = Model([seq_in, age_in], Dense(1, activation="sigmoid", name="risk")(joined))
risk.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
batch = {"vitals": np.random.rand(20, 24, 4), "age_sex": np.random.rand(20, 2)}
risk.fit(batch, np.random.randint(0, 2, (20, 1)), class_weight={0: 1.0, 1: 3.0}, verbose=0)

# %% right: characters of a text, one-hot, next character
text = "the quick brown fox jumps over the lazy dog " * 4
chars = sorted(set(text))
maxlen, step = 10, 3
starts = range(0, len(text) - maxlen, step)
x = np.zeros((len(starts), maxlen, len(chars)), dtype="bool")
y = np.zeros((len(starts), len(chars)), dtype="bool")
for i, s in enumerate(starts):
    for t, c in enumerate(text[s : s + maxlen]):
        x[i, t, chars.index(c)] = 1
    y[i, chars.index(text[s + maxlen])] = 1
model = keras.Sequential(
    [keras.Input(shape=(maxlen, len(chars))), layers.LSTM(32), layers.Dense(len(chars), activation="softmax")]
)
model.compile(loss="categorical_crossentropy", optimizer=keras.optimizers.RMSprop(learning_rate=0.01))
model.fit(x, y, batch_size=16, epochs=1, verbose=0)

# %% right: autoencoder for anomalies, x as its own target
X = np.random.rand(40, 15, 2).astype("float32")
ae = Sequential(
    [Input((15, 2)), LSTM(8), RepeatVector(15), LSTM(8, return_sequences=True), TimeDistributed(Dense(2))]
)
ae.compile(optimizer="adam", loss="mae")
ae.fit(X, X, epochs=1, batch_size=10, shuffle=True, validation_data=(X[:5], X[:5]), verbose=0)
ae.evaluate(X, X, verbose=0)

# %% right: two series in, the next week of both out
X, Y = np.random.rand(30, 28, 2), np.random.rand(30, 7, 2)
i = Input(shape=(28, 2))
o = layers.Reshape((7, 2))(Dense(14)(GRU(20)(i)))
week = Model(i, o)
week.compile(
    keras.optimizers.Adam(1e-3, clipnorm=1.0), loss="mse", metrics=[keras.metrics.RootMeanSquaredError()]
)
week.fit(tf.data.Dataset.from_tensor_slices((X, Y)).shuffle(30).batch(8).prefetch(1), verbose=0)

# %% right: intents and slots, two outputs of other rank
tokens = Input((9,), dtype="int32")
e = Embedding(30, 12, mask_zero=True)(tokens)
seq, fh, fc, bh, bc = Bidirectional(LSTM(7, return_sequences=True, return_state=True))(e)
slots = Dense(5, activation="softmax", name="slots")(seq)
intent = Dense(3, activation="softmax", name="intent")(layers.Concatenate()([fh, bh]))
nlu = Model(tokens, [slots, intent])
nlu.compile(
    "adam", loss={"slots": "sparse_categorical_crossentropy", "intent": "sparse_categorical_crossentropy"}
)
ids = np.random.randint(1, 30, (12, 9))
nlu.fit(ids, {"slots": np.random.randint(0, 5, (12, 9)), "intent": np.random.randint(0, 3, (12,))}, verbose=0)

# %% right: attention pooling over the steps, written with layers
inputs = Input((14, 6))
h = LSTM(10, return_sequences=True)(inputs)
score = layers.Softmax(axis=1)(Dense(1)(h))
context = layers.Lambda(lambda two: tf.reduce_sum(two[0] * two[1], axis=1))([h, score])
clf = Model(inputs, Dense(4)(context))
clf.compile(
    "adam",
    loss=tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["sparse_categorical_accuracy"],
)
clf.fit(np.random.rand(18, 14, 6), np.random.randint(0, 4, 18), verbose=0)


# %% right: a generator of batches of other lengths
def batches():
    while True:
        n = np.random.randint(4, 12)
        yield np.random.rand(5, n, 3), np.random.rand(5, n, 1)


anylen = Sequential([Input((None, 3)), LSTM(6, return_sequences=True), Dense(1)])
anylen.compile("adam", "mse")
anylen.fit(batches(), steps_per_epoch=3, verbose=0)

# %% right: a tuple of arrays, a model of two towers that share their weights
tower = Sequential([Embedding(50, 8, mask_zero=True), LSTM(6)])
left, right = Input((11,)), Input((11,))
close = layers.Dot(axes=1, normalize=True)([tower(left), tower(right)])
siamese = Model(inputs=(left, right), outputs=close)
siamese.compile(loss=keras.losses.CosineSimilarity(), optimizer="sgd")
siamese.fit(
    (np.random.randint(1, 50, (16, 11)), np.random.randint(1, 50, (16, 11))), np.ones((16, 1)), verbose=0
)

# %% right: Conv1D and pooling before the recurrent layer, labels one-hot
signal = np.random.rand(24, 128, 9)
labels = tf.keras.utils.to_categorical(np.random.randint(0, 6, 24), 6)
har = Sequential()
har.add(Input((128, 9)))
har.add(Conv1D(16, 3, activation="relu"))
har.add(layers.MaxPooling1D(2))
har.add(LSTM(20))
har.add(Dense(6, activation="softmax"))
har.compile(
    loss="categorical_crossentropy",
    optimizer="adam",
    metrics=["accuracy", keras.metrics.TopKCategoricalAccuracy(2)],
)
har.fit(signal, labels, verbose=0)


# %% right: a subclassed encoder and decoder, dictionary in
class Translator(keras.Model):
    def __init__(self, units=8, source=20, target=25):
        super().__init__()
        self.source, self.target = Embedding(source, 6, mask_zero=True), Embedding(target, 6, mask_zero=True)
        self.encode, self.decode = GRU(units, return_state=True), GRU(units, return_sequences=True)
        self.out = Dense(target)

    def call(self, given):
        _, state = self.encode(self.source(given["source"]))
        words = self.target(given["target_in"])
        return self.out(
            self.decode(words, initial_state=state, mask=self.target.compute_mask(given["target_in"]))
        )


target = np.random.randint(1, 25, (10, 8))
pairs = {"source": np.random.randint(1, 20, (10, 12)), "target_in": target[:, :-1]}
translator = Translator()
translator.compile("adam", keras.losses.SparseCategoricalCrossentropy(from_logits=True, ignore_class=0))
translator.fit(pairs, target[:, 1:], verbose=0)

# %% right: days, each with its hours, by a network within TimeDistributed
days = Input((7, 24, 3))
per_day = TimeDistributed(Sequential([Input((24, 3)), LSTM(5)]))(days)
out = Dense(2)(LSTM(6)(per_day))
house = Model(days, out)
house.compile("nadam", "mse", loss_weights=None)
house.fit(np.random.rand(9, 7, 24, 3), np.random.rand(9, 2), sample_weight=np.linspace(0.1, 1, 9), verbose=0)


# %% right: quantiles of the next value by one output each, add_metric by a class
class Pinball(keras.losses.Loss):
    def __init__(self, q):
        super().__init__(name=f"q{int(100 * q)}")
        self.q = q

    def call(self, y_true, y_pred):
        d = tf.cast(y_true, y_pred.dtype) - y_pred
        return tf.reduce_mean(tf.maximum(self.q * d, (self.q - 1) * d), axis=-1)


z = LSTM(9)(inp := Input((16, 1)))
heads = [Dense(1, name=f"p{q}")(z) for q in (10, 50, 90)]
fan = Model(inp, heads)
fan.compile("adam", loss=[Pinball(0.1), Pinball(0.5), Pinball(0.9)])
target = np.random.rand(32, 1)
fan.fit(np.random.rand(32, 16, 1), [target, target, target], batch_size=8, verbose=0)

# %% wrong: sample 0 taken instead of the last step
inputs = Input((10, 2))
seq = LSTM(4, return_sequences=True)(inputs)
model = Model(inputs, Dense(1)(seq[0]))
model.compile("adam", "mse")
model.fit(np.random.rand(20, 10, 2), np.random.rand(20, 1), batch_size=10, verbose=0)

# %% wrong: both states of an LSTM for a bidirectional GRU
enc, dec = Input((7, 3)), Input((4, 3))
_, h, c = LSTM(8, return_state=True)(enc)
out = Bidirectional(GRU(8, return_sequences=True))(dec, initial_state=[h, c])
model = Model([enc, dec], Dense(3)(out))
model.compile("adam", "mse")
model.fit([np.random.rand(10, 7, 3), np.random.rand(10, 4, 3)], np.random.rand(10, 4, 3), verbose=0)

# %% wrong: return_sequences left on, no input layer
model = Sequential()
model.add(LSTM(50, return_sequences=True))
model.add(Dense(1))
model.compile(optimizer="adam", loss="mse")
model.fit(np.random.rand(64, 10, 3), np.random.rand(64, 1), verbose=0)


# %% wrong: a subclassed model whose targets repeat along time
class Net(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.rnn, self.head = layers.GRU(12, return_sequences=True), layers.Dense(1)

    def call(self, x):
        return self.head(self.rnn(x))


net = Net()
net.compile("adam", tf.keras.losses.MeanAbsoluteError())
net.fit(np.random.rand(12, 7, 3), np.random.rand(12, 1), verbose=0)

# %% wrong: a Dataset whose targets repeat along time
ds = tf.keras.utils.timeseries_dataset_from_array(
    np.random.rand(60, 2), np.random.rand(60, 1), 10, batch_size=8
)
model = Sequential([Input((10, 2)), LSTM(8, return_sequences=True), LSTM(8, return_sequences=True), Dense(1)])
model.compile(optimizer="adam", loss="mae")
model.fit(ds, verbose=0)

# %% wrong: the second of two named outputs
i = Input((6, 4))
h = LSTM(8, return_sequences=True)(i)
model = Model(i, {"last": Dense(1)(h[:, -1]), "path": Dense(1)(h)})
model.compile("adam", {"last": "mse", "path": "mse"})
model.fit(np.random.rand(12, 6, 4), {"path": np.random.rand(12, 1), "last": np.random.rand(12, 1)}, verbose=0)

# %% wrong: many steps ahead from one unit
X, y = np.random.rand(30, 24, 1), np.random.rand(30, 12)
model = Sequential([Input((24, 1)), LSTM(32), Dense(1)])
model.compile("adam", loss="mean_squared_error")
model.fit(X, y, batch_size=10, verbose=0)

# %% wrong: weights of samples on steps
model = Sequential([Input((16, 2)), GRU(4, return_sequences=True), Dense(1)])
model.compile("adam", "mse")
model.fit(
    np.random.rand(32, 16, 2),
    np.random.rand(32, 16, 1),
    sample_weight=np.linspace(0, 1, 32),
    batch_size=16,
    verbose=0,
)

# %% wrong: teacher forcing without the shift, by name
enc, dec = Input((5, 3), name="enc"), Input((4, 2), name="dec")
_, h, c = LSTM(8, return_state=True)(enc)
out = TimeDistributed(Dense(2))(LSTM(8, return_sequences=True)(dec, initial_state=[h, c]))
model = Model([enc, dec], out)
model.compile("adam", "mse")
Y = np.random.rand(14, 4, 2)
model.fit({"enc": np.random.rand(14, 5, 3), "dec": Y}, Y, verbose=0)

# %% wrong: one unit for several classes
model = Sequential([Embedding(50, 8), LSTM(8), Dense(1, activation="softmax")])
model.compile(optimizer="adam", loss=tf.keras.losses.SparseCategoricalCrossentropy(), metrics=["accuracy"])
model.fit(np.random.randint(0, 50, (20, 9)), np.zeros(20), verbose=0)

# %% wrong: a mask lost in an operation, on train_on_batch
i = Input((9,))
e = Embedding(12, 4, mask_zero=True)(i)
e = tf.keras.ops.concatenate([e, e * 0.5], axis=-1)
model = Model(i, Dense(1)(LSTM(4)(e)))
model.compile("adam", "mse")
model.train_on_batch(np.random.randint(0, 12, (8, 9)), np.random.rand(8, 1))

# %% wrong: several yes or no answers, accuracy by name
model = Sequential([LSTM(4), Dense(3, activation="sigmoid")])
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.fit(np.random.rand(12, 6, 2), np.random.randint(0, 2, (12, 3)), verbose=0)

# %% wrong: ids padded with -1, by name
i = Input((9,), dtype="int32", name="words")
model = Model(i, Dense(1)(LSTM(4)(Embedding(12, 4)(i))))
model.compile("adam", "mse")
ids = tf.keras.utils.pad_sequences([[3, 4], [5, 6, 7], [8]], maxlen=9, value=-1)
model.fit({"words": ids}, np.random.rand(3, 1), verbose=0)

# %% wrong: class weights with whole labels of each step in a Dataset
ds = tf.data.Dataset.from_tensor_slices(
    (np.random.rand(12, 5, 2).astype("f"), np.random.randint(0, 3, (12, 5)))
).batch(5, drop_remainder=True)
model = Sequential([Input((5, 2)), GRU(4, return_sequences=True), Dense(3, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(ds, class_weight={0: 1.0, 1: 2.0, 2: 4.0}, verbose=0)

# %% right: residual LSTM with layer normalization
inp = Input((36, 5))
h = layers.LSTM(5, return_sequences=True)(inp)
h = layers.LayerNormalization()(h + inp)
h = layers.GlobalAveragePooling1D()(h)
model = Model(inp, layers.Dense(2)(h))
model.compile("adamw", "huber", metrics=["mae"])
model.fit(np.random.rand(20, 36, 5), np.random.rand(20, 2), batch_size=7, verbose=0)

# %% right: several outputs by name, with weights of losses
inp = Input(shape=(12, 4), name="history")
z = GRU(10, dropout=0.1)(inp)
level = Dense(1, name="level")(z)
alarm = Dense(1, activation="sigmoid", name="alarm")(z)
net = Model(inputs={"history": inp}, outputs={"level": level, "alarm": alarm})
net.compile(
    optimizer=keras.optimizers.Adam(1e-3),
    loss={"level": "mse", "alarm": keras.losses.BinaryFocalCrossentropy()},
    loss_weights={"level": 1.0, "alarm": 0.3},
    metrics={"alarm": [keras.metrics.AUC(), "accuracy"]},
)
net.fit({"history": np.zeros((9, 12, 4))}, {"level": np.zeros((9, 1)), "alarm": np.zeros((9, 1))}, verbose=0)

# %% right: a Dataset of windows with prefetch
series = np.sin(np.arange(400) / 9).astype("float32")
ds = tf.keras.utils.timeseries_dataset_from_array(series[:-1, None], series[24:], 24, batch_size=16)
train, valid = ds.take(15), ds.skip(15)
model = Sequential([Bidirectional(LSTM(6)), Dense(1)])
model.compile(loss=keras.losses.MeanAbsoluteError(), optimizer="rmsprop")
model.fit(train.cache().prefetch(tf.data.AUTOTUNE), validation_data=valid, epochs=2, verbose=0)

# %% right: autoencoder trained on its own input
T, F = 15, 6
ae = Sequential(
    [Input((T, F)), LSTM(12), RepeatVector(T), LSTM(12, return_sequences=True), TimeDistributed(Dense(F))]
)
ae.compile("adam", "mse")
X = np.random.rand(33, T, F)
ae.fit(X, X, validation_split=0.2, shuffle=True, verbose=0)


# %% right: own train_step with add_metric of a mean
class Own(keras.Model):
    def __init__(self):
        super().__init__()
        self.body = keras.Sequential([LSTM(7, return_sequences=True), LSTM(7), Dense(3)])
        self.seen = keras.metrics.Mean(name="seen")

    def call(self, x):
        return self.body(x)

    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            p = self(x, training=True)
            loss = self.compute_loss(x=x, y=y, y_pred=p)
        self.optimizer.apply_gradients(
            zip(tape.gradient(loss, self.trainable_variables), self.trainable_variables)
        )
        self.seen.update_state(loss)
        return {"loss": loss}


own = Own()
own.compile("sgd", keras.losses.SparseCategoricalCrossentropy(from_logits=True))
own.fit(np.random.rand(10, 8, 2), np.random.randint(0, 3, 10), verbose=0)

# %% right: tagger with padding and weights
ids = np.random.randint(1, 60, (14, 20))
tags = np.random.randint(0, 5, (14, 20))
ids[:, 15:] = 0
tagger = Sequential(
    [
        Embedding(60, 8, mask_zero=True),
        Bidirectional(GRU(6, return_sequences=True)),
        Dropout(0.3),
        Dense(5, "softmax"),
    ]
)
tagger.compile("adam", "sparse_categorical_crossentropy", weighted_metrics=["accuracy"])
tagger.fit(ids, tags, sample_weight=(ids > 0).astype("float32"), verbose=0)

# %% right: translation with a shifted target
src, tgt = np.random.randint(1, 40, (16, 9)), np.random.randint(1, 50, (16, 12))
e_in, d_in = Input((None,), dtype="int32"), Input((None,), dtype="int32")
_, h, c = LSTM(16, return_state=True)(Embedding(40, 8, mask_zero=True)(e_in))
d = LSTM(16, return_sequences=True)(Embedding(50, 8)(d_in), initial_state=[h, c])
nmt = Model([e_in, d_in], Dense(50, activation="softmax")(d))
nmt.compile("nadam", "sparse_categorical_crossentropy", metrics=["sparse_categorical_accuracy"])
nmt.fit((src, tgt[:, :-1]), tgt[:, 1:, None], batch_size=4, verbose=0)

# %% right: stateful, one step at a time
live = Sequential([Input(batch_shape=(1, 1, 3)), LSTM(5, stateful=True), Dense(1)])
live.compile("adam", "mse")
for row, goal in zip(np.random.rand(4, 3), np.random.rand(4)):
    live.train_on_batch(row[None, None], np.array([[goal]]))

# %% right: a clip of pictures
clips = np.zeros((6, 4, 16, 16, 1), "float32")
cnn = Sequential([layers.Conv2D(3, 3, activation="relu"), layers.MaxPooling2D(), layers.Flatten()])
video = Sequential([Input((4, 16, 16, 1)), TimeDistributed(cnn), GRU(9), Dense(2, activation="softmax")])
video.compile("adam", "categorical_crossentropy", metrics=[keras.metrics.CategoricalAccuracy()])
video.fit(clips, keras.utils.to_categorical([0, 1, 1, 0, 0, 1]), verbose=0)

# %% right: horizon by a Dense and a Reshape
H = 6
fc = Sequential([Input((30, 4)), LSTM(20), Dense(H * 4), layers.Reshape((H, 4))])
fc.compile("adam", "mse", metrics=[keras.metrics.RootMeanSquaredError()])
fc.fit(np.zeros((25, 30, 4), "float32"), np.zeros((25, H, 4), "float32"), verbose=0)

# %% wrong: forgot return_sequences of the last layer but one target a sample
X = np.random.rand(40, 10, 2)
y = np.random.rand(40, 1)
m = Sequential([Input((10, 2)), GRU(8, return_sequences=True), GRU(8, return_sequences=True), Dense(1)])
m.compile("adam", "mae")
m.fit(X, y[:, None], verbose=0)

# %% wrong: target of the day without its last axis
X = np.random.rand(24, 24, 3)
y = np.random.rand(24, 24)
m = Sequential([LSTM(8), Dense(1)])
m.compile("adam", "mse")
m.fit(X, y, verbose=0)

# %% wrong: softmax over one unit
X = np.random.rand(30, 12, 2)
y = np.random.randint(0, 2, 30)
m = Sequential([Input((12, 2)), Bidirectional(LSTM(4)), Dense(1, activation="softmax")])
m.compile("adam", "binary_crossentropy", metrics=["accuracy"])
m.fit(X, y, verbose=0)

# %% wrong: first sample instead of the last step
inp = Input((12, 2))
seq = LSTM(5, return_sequences=True)(inp)
m = Model(inp, Dense(1)(seq[-1]))
m.compile("adam", "mse")
m.fit(np.random.rand(30, 12, 2), np.random.rand(30, 1), verbose=0)

# %% wrong: one class for three
X = np.random.rand(18, 9, 4)
labels = np.random.randint(0, 3, (18,))
m = Sequential([Input((9, 4)), LSTM(6), Dense(1, activation="sigmoid")])
m.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
m.fit(X, labels, verbose=0)

# %% right: connectionist loss, six characters on twenty steps
frames = Input((20, 5))
steps = Bidirectional(LSTM(6, return_sequences=True))(frames)
model = Model(frames, Dense(12, activation="softmax")(steps))
model.compile("adam", loss=keras.losses.CTC())
model.fit(np.random.rand(4, 20, 5), np.random.randint(1, 12, (4, 6)), verbose=0)

# %% right: three quantiles from one target, on purpose
quantiles = tf.constant([0.1, 0.5, 0.9])


def pinball(y_true, y_pred):
    error = y_true - y_pred
    return tf.reduce_mean(tf.maximum(quantiles * error, (quantiles - 1) * error), axis=-1)


model = Sequential([Input((12, 2)), GRU(4), Dense(3)])
model.compile("adam", pinball)
model.fit(np.random.rand(30, 12, 2), np.random.rand(30, 1), verbose=0)

# %% right: two series through one encoder, compared by their angle
encoder = Sequential([Input((10, 3)), LSTM(8)])
left, right = Input((10, 3)), Input((10, 3))
similarity = layers.Dot(axes=1, normalize=True)([encoder(left), encoder(right)])
model = Model([left, right], similarity)
model.compile("sgd", "mse")
model.fit([np.random.rand(9, 10, 3), np.random.rand(9, 10, 3)], np.random.rand(9, 1), verbose=0)

# %% right: windows of a Dataset, scaled back by a Lambda
series = np.arange(200, dtype="float32")
dataset = tf.data.Dataset.from_tensor_slices(series).window(11, shift=1, drop_remainder=True)
dataset = dataset.flat_map(lambda w: w.batch(11)).map(lambda w: (w[:-1, None], w[-1])).batch(16)
model = Sequential(
    [Input((None, 1)), Conv1D(4, 3, padding="causal"), LSTM(4), Dense(1), layers.Lambda(lambda t: t * 100.0)]
)
model.compile("sgd", keras.losses.Huber())
model.fit(dataset, verbose=0)

# %% right: a table of lags for x and a column for y
table = np.random.rand(40, 13)
model = Sequential([Input((12,)), layers.Reshape((12, 1)), LSTM(8), Dense(1)])
model.compile("adam", "mae", metrics=["mape"])
model.fit(table[:, :-1], table[:, -1], epochs=1, verbose=0)

# %% right: three inputs as a dict, two outputs as a list, one without a loss
words = Input((None,), dtype="int32", name="words")
tags = Input((4,), name="tags")
price = Input((1,), name="price")
h = LSTM(6)(Embedding(30, 5, mask_zero=True)(words))
h = layers.Concatenate()([h, tags, price])
model = Model({"words": words, "tags": tags, "price": price}, [Dense(3, activation="softmax")(h), h])
model.compile("adam", loss=["sparse_categorical_crossentropy", None])
given = {
    "words": np.random.randint(1, 30, (20, 7)),
    "tags": np.random.rand(20, 4),
    "price": np.random.rand(20, 1),
}
model.fit(given, [np.random.randint(0, 3, 20), None], verbose=0)


# %% right: variational, with add_loss in a layer of its own and no other loss
class Sampling(layers.Layer):
    def call(self, inputs):
        mean, log = inputs
        self.add_loss(-0.5 * keras.ops.mean(1 + log - mean**2 - keras.ops.exp(log)))
        return mean + keras.ops.exp(0.5 * log) * keras.random.normal(keras.ops.shape(mean))


start = Input((9, 2))
h = GRU(7)(start)
z = Sampling()([Dense(3)(h), Dense(3)(h)])
back = TimeDistributed(Dense(2))(GRU(7, return_sequences=True)(RepeatVector(9)(z)))
vae = Model(start, back)
vae.compile("adam", "mse")
walks = np.random.rand(24, 9, 2)
vae.fit(walks, walks, batch_size=8, verbose=0)

# %% right: metrics as objects, class weights on whole labels
model = Sequential([Input((15, 4)), Bidirectional(LSTM(5)), Dropout(0.2), Dense(1, activation="sigmoid")])
model.compile(
    keras.optimizers.Adam(clipnorm=1.0),
    loss=keras.losses.BinaryCrossentropy(label_smoothing=0.1),
    metrics=[keras.metrics.AUC(name="auc"), keras.metrics.Precision(), "accuracy"],
)
falls = np.random.randint(0, 2, 33)
model.fit(np.random.rand(33, 15, 4), falls, class_weight={0: 1.0, 1: 5.0}, validation_split=0.2, verbose=0)

# %% right: one label for each step, sparse metric, weights of padding
lengths = np.random.randint(2, 9, 12)
real = np.arange(9)[None] < lengths[:, None]
ids = np.where(real, np.random.randint(1, 20, (12, 9)), 0)
model = Sequential(
    [
        Input((9,)),
        Embedding(20, 4),
        Bidirectional(GRU(3, return_sequences=True)),
        Dense(5, activation="softmax"),
    ]
)
model.compile("rmsprop", "sparse_categorical_crossentropy", weighted_metrics=["sparse_categorical_accuracy"])
model.fit(ids, np.random.randint(0, 5, (12, 9)), sample_weight=real.astype("float32"), verbose=0)

# %% right: stateful, with batch_shape, in a loop of epochs
model = Sequential()
model.add(Input(batch_shape=(1, 1, 2)))
model.add(LSTM(4, stateful=True, return_sequences=True))
model.add(LSTM(4, stateful=True))
model.add(Dense(2))
model.compile(loss="mean_squared_error", optimizer="sgd")
rows = np.random.rand(10, 1, 2)
for epoch in range(2):
    model.fit(rows[:-1], rows[1:, 0], epochs=1, batch_size=1, shuffle=False, verbose=0)
    for layer in model.layers:
        if getattr(layer, "stateful", False):
            layer.reset_state()

# %% right: in the scope of a strategy
strategy = tf.distribute.get_strategy()
with strategy.scope():
    given = Input((6, 3))
    model = Model(given, Dense(2)(LSTM(4)(given)))
    model.compile(optimizer="adam", loss=tf.keras.losses.Huber())
data = tf.data.Dataset.from_tensor_slices((np.random.rand(16, 6, 3), np.random.rand(16, 2))).batch(4)
model.fit(data, validation_data=data, verbose=0)

# %% right: mixed precision with a float32 head
keras.mixed_precision.set_global_policy("mixed_float16")
given = Input((8, 2))
h = LSTM(4, return_sequences=True)(given)
h = layers.GlobalAveragePooling1D()(h)
model = Model(given, Dense(3, activation="softmax", dtype="float32")(h))
model.compile("adam", keras.losses.SparseCategoricalCrossentropy(), metrics=["accuracy"])
model.fit(np.random.rand(10, 8, 2), np.random.randint(0, 3, (10, 1)), verbose=0)
keras.mixed_precision.set_global_policy("float32")


# %% right: a PyDataset with weights
class Batches(keras.utils.PyDataset):
    def __len__(self):
        return 3

    def __getitem__(self, index):
        return np.random.rand(4, 7, 2), np.random.rand(4, 7, 1), np.ones((4, 7))


model = Sequential([Input((None, 2)), LSTM(3, return_sequences=True), TimeDistributed(Dense(1))])
model.compile("adam", "mse")
model.fit(Batches(), epochs=1, verbose=0)


# %% right: a generator in a function, with steps
def endless():
    while True:
        yield {"past": np.random.rand(4, 5, 1), "calendar": np.random.rand(4, 2)}, np.random.rand(4, 3)


past, calendar = Input((5, 1), name="past"), Input((2,), name="calendar")
model = Model([past, calendar], Dense(3)(layers.concatenate([GRU(4)(past), calendar])))
model.compile("adam", "mse")
model.fit(endless(), steps_per_epoch=2, verbose=0)


# %% right: train_step of contrast between two crops
class Contrast(keras.Model):
    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder
        self.seen = keras.metrics.Mean(name="loss")

    def call(self, x):
        return self.encoder(x)

    def train_step(self, data):
        with tf.GradientTape() as tape:
            one, two = self(data[:, :8], training=True), self(data[:, 4:], training=True)
            loss = tf.reduce_mean(tf.square(one - two))
        grads = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(zip(grads, self.trainable_variables))
        self.seen.update_state(loss)
        return {"loss": self.seen.result()}


model = Contrast(Sequential([LSTM(4), Dense(2)]))
model.compile(optimizer="adam")
model.fit(np.random.rand(8, 12, 3).astype("float32"), verbose=0)

# %% right: attention over the steps, written with keras.ops
given = Input((10, 6))
h = Bidirectional(LSTM(4, return_sequences=True))(given)
scores = Dense(1, use_bias=False)(Activation("tanh")(Dense(8)(h)))
share = layers.Softmax(axis=1)(scores)
context = layers.Lambda(lambda pair: keras.ops.sum(pair[0] * pair[1], axis=1))([h, share])
model = Model(given, Dense(1)(context))
model.compile("nadam", "log_cosh")
model.fit(np.random.rand(12, 10, 6), np.random.rand(12, 1), verbose=0)

# %% right: frames in, next frame out
model = Sequential(
    [
        Input((4, 8, 8, 1)),
        layers.ConvLSTM2D(3, 3, padding="same", return_sequences=True),
        layers.BatchNormalization(),
        layers.ConvLSTM2D(3, 3, padding="same"),
        layers.Conv2D(1, 3, padding="same", activation="sigmoid"),
    ]
)
model.compile("adam", "binary_crossentropy")
clips = np.random.rand(5, 5, 8, 8, 1)
model.fit(clips[:, :4], clips[:, 4], verbose=0)

# %% right: clips of pictures through a small network each
frames = Input((3, 8, 8, 3))
eye = Sequential([layers.Conv2D(2, 3), layers.GlobalMaxPooling2D(), Dense(4)])
model = Model(frames, Dense(4, activation="softmax")(GRU(5)(TimeDistributed(eye)(frames))))
model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
model.fit(np.random.rand(6, 3, 8, 8, 3), np.eye(4)[np.random.randint(0, 4, 6)], verbose=0)

# %% right: several tasks on the steps and the whole
given = Input((12, 5))
h = LSTM(6, return_sequences=True)(Masking(-1.0)(given))
each = Dense(3, activation="softmax", name="activity")(h)
whole = Dense(1, activation="sigmoid", name="fit_person")(LSTM(3)(h))
age = Dense(1, name="age")(GRU(3)(h))
model = Model(given, {"activity": each, "fit_person": whole, "age": age})
model.compile(
    "adam",
    loss={
        "activity": keras.losses.SparseCategoricalCrossentropy(),
        "fit_person": "binary_crossentropy",
        "age": "mse",
    },
    loss_weights={"activity": 1.0, "fit_person": 0.5, "age": 0.01},
    metrics={"activity": ["accuracy"], "age": [keras.metrics.RootMeanSquaredError()]},
)
x = np.random.rand(9, 12, 5)
x[:, 8:] = -1
y = {
    "activity": np.random.randint(0, 3, (9, 12)),
    "fit_person": np.random.randint(0, 2, (9,)),
    "age": np.random.rand(9, 1) * 50,
}
model.fit(x, y, verbose=0)


# %% right: models within a subclassed model
class Block(layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.rnn = GRU(units, return_sequences=True)
        self.norm = layers.LayerNormalization()

    def call(self, x, mask=None):
        return self.norm(self.rnn(x, mask=mask))


class Deep(keras.Model):
    def __init__(self):
        super().__init__()
        self.blocks = [Block(4), Block(4)]
        self.pool = layers.GlobalMaxPooling1D()
        self.head = Sequential([Dense(4, activation="relu"), Dense(2)])

    def call(self, x, training=None):
        for block in self.blocks:
            x = block(x)
        return self.head(self.pool(x), training=training)


model = Deep()
model.compile("adam", loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True))
model.fit(tf.random.normal((10, 6, 3)), tf.random.uniform((10,), 0, 2, tf.int32), verbose=0)

# %% right: evaluate and train_on_batch of lists
a, b = Input((5, 1)), Input((3, 2))
model = Model([a, b], [Dense(1)(LSTM(2)(a)), Dense(2)(GRU(2)(b))])
model.compile("adam", ["mse", "mae"])
x, y = [np.random.rand(8, 5, 1), np.random.rand(8, 3, 2)], [np.random.rand(8), np.random.rand(8, 2)]
model.train_on_batch(x, y)
model.evaluate(x, y, verbose=0)

# %% right: next letter at each place of a text, by a Dataset of slices
text = np.random.randint(0, 12, 200)
data = tf.data.Dataset.from_tensor_slices(text).batch(11, drop_remainder=True)
data = data.map(lambda piece: (piece[:-1], piece[1:])).shuffle(10).batch(4, drop_remainder=True).prefetch(1)
model = Sequential([Embedding(12, 6), GRU(8, return_sequences=True), Dense(12)])
model.compile("adam", tf.losses.SparseCategoricalCrossentropy(from_logits=True))
model.fit(data, epochs=1, verbose=0)

# %% right: windows by timeseries_dataset_from_array, all columns ahead
rows = np.random.rand(60, 3).astype("float32")
data = keras.utils.timeseries_dataset_from_array(rows[:-1], rows[8:], sequence_length=8, batch_size=16)
model = Sequential([Input((8, 3)), LSTM(5), Dense(3)])
model.compile("adam", "mse", metrics=["mae"])
model.fit(data, verbose=0)

# %% right: encoder and decoder with attention, inputs in a tuple of a Dataset
src, dst = Input((None,), dtype="int64"), Input((None,), dtype="int64")
memory, h, c = LSTM(6, return_sequences=True, return_state=True)(Embedding(15, 4, mask_zero=True)(src))
out = Embedding(17, 4, mask_zero=True)
shifted = out(dst)
decoded = LSTM(6, return_sequences=True)(shifted, initial_state=[h, c], mask=out.compute_mask(dst))
seen = layers.AdditiveAttention()([decoded, memory], mask=[None, src != 0])
model = Model([src, dst], Dense(17)(layers.concatenate([decoded, seen])))
model.compile("adam", keras.losses.SparseCategoricalCrossentropy(from_logits=True, ignore_class=0))
source, target = np.random.randint(1, 15, (12, 5)), np.random.randint(1, 17, (12, 8))
data = tf.data.Dataset.from_tensor_slices(((source, target[:, :-1]), target[:, 1:])).batch(6)
model.fit(data, verbose=0)


# %% right: mean and spread of the next value by a loss of its own
def nll(y, out):
    mean, log = out[:, :1], out[:, 1:]
    return keras.ops.mean(0.5 * log + 0.5 * (y - mean) ** 2 / keras.ops.exp(log), axis=-1)


model = Sequential([Input((10, 1)), LSTM(4), Dense(2)])
model.compile("adam", nll)
model.fit(np.random.rand(20, 10, 1), np.random.rand(20, 1), verbose=0)


# %% right: a cell of its own in RNN, stacked cells behind it
class Leaky(layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.units = self.state_size = units
        self.inside, self.back = Dense(units), Dense(units, use_bias=False)

    def build(self, shape):
        self.inside.build(shape)
        self.back.build((None, self.units))

    def call(self, x, states):
        h = 0.9 * states[0] + 0.1 * keras.ops.tanh(self.inside(x) + self.back(states[0]))
        return h, [h]


model = Sequential(
    [
        Input((6, 2)),
        layers.RNN(Leaky(5), return_sequences=True),
        layers.RNN([layers.LSTMCell(3), layers.GRUCell(4)]),
        Dense(1),
    ]
)
model.compile("adam", "mse")
model.fit(np.random.rand(8, 6, 2), np.random.rand(8, 1), verbose=0)

# %% right: residual forecast, the last row added back
given = Input((7, 3))
change = Dense(3, kernel_initializer="zeros")(LSTM(4)(given))
model = Model(given, layers.Add()([given[:, -1, :], change]))
model.compile(loss="mse", optimizer="adam", jit_compile=False)
x = np.cumsum(np.random.randn(16, 8, 3), axis=1)
model.fit(x[:, :7], x[:, 7], verbose=0)

# %% right: lists of arrays, y with a last axis, one unit a step
model = Sequential([Input((None, 1)), SimpleRNN(4, return_sequences=True), Dense(1)])
model.compile("adam", keras.losses.MeanAbsoluteError(reduction="sum_over_batch_size"))
x = np.random.rand(3, 20, 1)
model.fit([x], [np.roll(x, -1, axis=1)], sample_weight=[np.ones((3, 20))], verbose=0)

# %% wrong: a list of one target with weights of samples, a batch as long as a window
model = Sequential([Input((6, 1)), SimpleRNN(4, return_sequences=True), Dense(1)])
model.compile("adam", "mse")
x = np.random.rand(6, 6, 1)
model.fit(x, [x], sample_weight=np.arange(6.0)[:, None], verbose=0)


# %% wrong: a subclassed tagger that forgot the steps of its labels
class Tagger(keras.Model):
    def __init__(self):
        super().__init__()
        self.rnn, self.out = Bidirectional(LSTM(4, return_sequences=True)), Dense(1)

    def call(self, x):
        return self.out(self.rnn(x))


model = Tagger()
model.compile("adam", keras.losses.MeanSquaredError())
model.fit(np.random.rand(16, 6, 2), np.random.rand(16, 1), verbose=0)

# %% wrong: a column against all series
y = np.random.rand(30, 1)
model = Sequential([Input((5, 4)), GRU(6), Dense(4)])
model.compile("adam", "mae")
model.fit(np.random.rand(30, 5, 4), y, verbose=0)

# %% wrong: the decoder of a Dataset reads what it must say
src, dst = Input((5,)), Input((7,))
_, h, c = LSTM(6, return_state=True)(Embedding(15, 4)(src))
decoded = LSTM(6, return_sequences=True)(Embedding(17, 4)(dst), initial_state=[h, c])
model = Model([src, dst], Dense(17, activation="softmax")(decoded))
model.compile("adam", "sparse_categorical_crossentropy")
source, target = np.random.randint(1, 15, (12, 5)), np.random.randint(1, 17, (12, 7))
model.fit((source, target), target, batch_size=4, verbose=0)

# %% wrong: targets of one day less than outputs, one of them broadcast
model = Sequential([Input((6, 1)), LSTM(4), RepeatVector(3), LSTM(4, return_sequences=True), Dense(2)])
model.compile("adam", "mse")
data = tf.data.Dataset.from_tensor_slices((np.random.rand(10, 6, 1), np.random.rand(10, 1, 2))).batch(5)
model.fit(data, verbose=0)

# %% right: one of several classes, one-hot, under binary cross-entropy
model = Sequential([Input((6, 2)), LSTM(4), Dense(3, activation="sigmoid")])
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
y = np.eye(3)[np.random.randint(0, 3, 12)]
model.fit(np.random.rand(12, 6, 2), y, verbose=0)
