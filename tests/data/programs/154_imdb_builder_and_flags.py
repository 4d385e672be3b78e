import argparse
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, models

MAX_LEN = 120
VOCAB = 4000


def load(n):
    rng = np.random.default_rng(0)
    lengths = rng.integers(20, 200, size=n)
    reviews = [rng.integers(1, VOCAB, size=k) for k in lengths]
    labels = rng.integers(0, 2, size=n)
    return reviews, labels


def build(args):
    inp = layers.Input(shape=(None,), dtype="int32")
    x = layers.Embedding(VOCAB, args.embed, mask_zero=True)(inp)
    rnn = {"lstm": layers.LSTM, "gru": layers.GRU}[args.cell]
    for _ in range(args.depth - 1):
        x = layers.Bidirectional(rnn(args.units, return_sequences=True))(x)
    x = layers.Bidirectional(rnn(args.units))(x)
    x = layers.Dense(32, activation="relu")(x)
    out = layers.Dense(1, activation="sigmoid")(x)
    return models.Model(inp, out)


def main(argv=None):
    p = argparse.ArgumentParser()
    p.add_argument("--cell", default="gru", choices=["lstm", "gru"])
    p.add_argument("--units", type=int, default=12)
    p.add_argument("--embed", type=int, default=16)
    p.add_argument("--depth", type=int, default=2)
    args = p.parse_args([])
    x, y = load(90)
    x = tf.keras.preprocessing.sequence.pad_sequences(x, maxlen=MAX_LEN, padding="post", truncating="post")
    n_train = int(0.8 * len(x))
    model = build(args)
    model.compile(loss="binary_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
    model.fit(x[:n_train], y[:n_train], validation_data=(x[n_train:], y[n_train:]), verbose=0)
    probs = model.predict(x[n_train:], verbose=0).ravel()
    preds = (probs > 0.5).astype(int)
    print(preds.shape, probs.shape)
    return model


if __name__ == "__main__":
    model = main()
