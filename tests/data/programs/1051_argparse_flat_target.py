# trap: silent
import argparse
import logging

import numpy as np
import tensorflow as tf

log = logging.getLogger("train")


def parse():
    ap = argparse.ArgumentParser()
    ap.add_argument("--lookback", type=int, default=48)
    ap.add_argument("--hidden", type=int, default=32)
    ap.add_argument("--epochs", type=int, default=1)
    return ap.parse_args([])


def build(lookback, hidden, n_features):
    inp = tf.keras.layers.Input(shape=(lookback, n_features))
    z = tf.keras.layers.GRU(hidden, return_sequences=True)(inp)
    z = tf.keras.layers.GRU(hidden // 2, return_sequences=True)(z)
    out = tf.keras.layers.Dense(1, activation="linear")(z)
    return tf.keras.Model(inp, out)


def main():
    args = parse()
    load = np.random.rand(600, 4).astype(np.float32)
    frames = np.stack([load[i : i + args.lookback] for i in range(len(load) - args.lookback)])
    nxt = load[args.lookback :, 0]
    net = build(args.lookback, args.hidden, load.shape[1])
    net.compile(optimizer=tf.keras.optimizers.Adam(1e-3), loss=tf.keras.losses.MeanAbsoluteError())
    net.fit(frames, nxt, epochs=args.epochs, batch_size=64, verbose=0)
    log.info("done")


if __name__ == "__main__":
    main()
