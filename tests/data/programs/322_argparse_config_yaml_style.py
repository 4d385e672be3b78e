import argparse
import numpy as np
import tensorflow as tf

parser = argparse.ArgumentParser(description="GRU baseline")
parser.add_argument("--seq-len", type=int, default=48)
parser.add_argument("--horizon", type=int, default=12)
parser.add_argument("--units", type=int, nargs="+", default=[32, 16])
parser.add_argument("--bidirectional", action="store_true")
parser.add_argument("--batch", type=int, default=32)
args, _ = parser.parse_known_args([])

config = {
    "data": {"n_series": 7, "length": 600, "split": [0.7, 0.2, 0.1]},
    "model": {"units": args.units, "dropout": 0.1},
}


def load(cfg):
    t = np.arange(cfg["length"], dtype=np.float32)
    series = [np.sin(t / (5 + k)) + 0.05 * np.random.randn(cfg["length"]) for k in range(cfg["n_series"])]
    return np.stack(series, axis=-1)


def split(values, fractions):
    n = len(values)
    a = int(n * fractions[0])
    b = a + int(n * fractions[1])
    return values[:a], values[a:b], values[b:]


def to_supervised(values, seq_len, horizon):
    X, Y = [], []
    for start in range(0, len(values) - seq_len - horizon + 1):
        X.append(values[start:start + seq_len])
        Y.append(values[start + seq_len:start + seq_len + horizon, 0])
    return np.asarray(X, dtype=np.float32), np.asarray(Y, dtype=np.float32)


series = load(config["data"])
tr, va, te = split(series, config["data"]["split"])
mu, sd = tr.mean(axis=0), tr.std(axis=0)
tr, va, te = [(part - mu) / sd for part in (tr, va, te)]
Xtr, Ytr = to_supervised(tr, args.seq_len, args.horizon)
Xva, Yva = to_supervised(va, args.seq_len, args.horizon)
x = inp = tf.keras.layers.Input((args.seq_len, series.shape[1]))
for i, u in enumerate(config["model"]["units"]):
    rnn = tf.keras.layers.GRU(u, return_sequences=i < len(args.units) - 1)
    x = tf.keras.layers.Bidirectional(rnn)(x) if args.bidirectional else rnn(x)
    x = tf.keras.layers.Dropout(config["model"]["dropout"])(x)
out = tf.keras.layers.Dense(args.horizon)(x)
model = tf.keras.Model(inp, out)
model.compile("adam", "mae")
model.fit(Xtr, Ytr, validation_data=(Xva, Yva), batch_size=args.batch, epochs=1, verbose=0)
