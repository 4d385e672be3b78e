import argparse
import time
from contextlib import contextmanager
import numpy as np
import tensorflow as tf


@contextmanager
def timed(label):
    start = time.perf_counter()
    yield
    print(f"{label}: {time.perf_counter() - start:.2f}s")


def parse():
    p = argparse.ArgumentParser()
    p.add_argument("--lookback", type=int, default=36)
    p.add_argument("--rnn", choices=["LSTM", "GRU"], default="GRU")
    p.add_argument("--units", type=int, nargs="+", default=[24, 12])
    p.add_argument("--bidirectional", action="store_true")
    return p.parse_args([])


def dataset(lookback, n=400, channels=3):
    t = np.linspace(0, 30, n)
    data = np.stack([np.sin(t * (k + 1)) for k in range(channels)], -1)
    idx = np.arange(lookback)[None] + np.arange(n - lookback)[:, None]
    return data[idx], data[lookback:]


def build(args, channels):
    net = tf.keras.Sequential([tf.keras.Input((args.lookback, channels))])
    rnn = getattr(tf.keras.layers, args.rnn)
    for depth, u in enumerate(args.units):
        layer = rnn(u, return_sequences=depth < len(args.units) - 1)
        net.add(tf.keras.layers.Bidirectional(layer) if args.bidirectional else layer)
    net.add(tf.keras.layers.Dense(channels))
    return net


def main():
    args = parse()
    x, y = dataset(args.lookback)
    net = build(args, x.shape[-1])
    net.compile("adam", "mse")
    with timed("fit"):
        net.fit(x, y, epochs=1, verbose=0)
    with timed("roll out"):
        window = x[-1:]
        future = []
        for _ in range(5):
            nxt = net.predict(window, verbose=0)
            future.append(nxt[0])
            window = np.concatenate([window[:, 1:], nxt[:, None, :]], axis=1)
    return np.array(future)


if __name__ == "__main__":
    future = main()
    print(future.shape)
