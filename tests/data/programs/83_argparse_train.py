import argparse
import os

import numpy as np
import tensorflow as tf

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "2"


def parse_args(argv=None):
    parser = argparse.ArgumentParser(description="train a small forecaster")
    parser.add_argument("--window", type=int, default=36)
    parser.add_argument("--units", type=int, default=20)
    parser.add_argument("--batch-size", type=int, default=16)
    parser.add_argument("--epochs", type=int, default=1)
    parser.add_argument("--cell", choices=["lstm", "gru"], default="gru")
    parser.add_argument("--bidirectional", action="store_true")
    return parser.parse_args(argv)


def load_series(n=500):
    t = np.linspace(0, 50, n)
    return np.column_stack([np.sin(t), np.cos(t), t / 50]).astype("float32")


def make_dataset(series, window, batch_size):
    ds = tf.data.Dataset.from_tensor_slices(series)
    ds = ds.window(window + 1, shift=1, drop_remainder=True)
    ds = ds.flat_map(lambda w: w.batch(window + 1))
    ds = ds.map(lambda w: (w[:-1], w[-1, :1]))
    return ds.shuffle(256).batch(batch_size).prefetch(tf.data.AUTOTUNE)


def build_model(args, n_features):
    cell = {"lstm": tf.keras.layers.LSTM, "gru": tf.keras.layers.GRU}[args.cell]
    rnn = cell(args.units)
    if args.bidirectional:
        rnn = tf.keras.layers.Bidirectional(rnn)
    model = tf.keras.Sequential([tf.keras.Input((args.window, n_features)), rnn, tf.keras.layers.Dense(1)])
    model.compile("adam", "mse")
    return model


def main():
    args = parse_args([])
    series = load_series()
    split = int(0.8 * len(series))
    train_ds = make_dataset(series[:split], args.window, args.batch_size)
    val_ds = make_dataset(series[split:], args.window, args.batch_size)
    model = build_model(args, series.shape[1])
    model.fit(train_ds, validation_data=val_ds, epochs=args.epochs, verbose=0)
    last = series[-args.window:][np.newaxis]
    for _ in range(3):
        step = model.predict(last, verbose=0)
        row = np.concatenate([step, last[:, -1, 1:]], axis=-1)
        last = np.concatenate([last[:, 1:], row[:, None, :]], axis=1)
    return last


if __name__ == "__main__":
    forecast = main()
    print(forecast.shape)
