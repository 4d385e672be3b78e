# ruff: noqa
"""More programs as other people write them, for test_shapecheck.py, written before any was tried; as guarded_programs.py."""

import keras
import numpy as np
import tensorflow as tf
from keras import Input, Model, Sequential, layers
from keras.layers import GRU, LSTM, Bidirectional, Concatenate, Dense, Dropout, Embedding, RepeatVector, TimeDistributed

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
ae = Sequential([Input((T, F)), LSTM(12), RepeatVector(T), LSTM(12, return_sequences=True), TimeDistributed(Dense(F))])
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
tagger = Sequential([Embedding(60, 8, mask_zero=True), Bidirectional(GRU(6, return_sequences=True)), Dropout(0.3), Dense(5, "softmax")])
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
