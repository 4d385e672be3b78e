# trap: silent
import argparse
import numpy as np
import tensorflow as tf

p = argparse.ArgumentParser()
p.add_argument("--horizon", type=int, default=5)
p.add_argument("--window", type=int, default=20)
cfg = p.parse_args(args=[])
s = np.cumsum(np.random.randn(400))
ds = tf.keras.utils.timeseries_dataset_from_array(
    s[: -cfg.window, None], s[cfg.window :, None], sequence_length=cfg.window, batch_size=25
)
net = tf.keras.Sequential()
net.add(tf.keras.layers.LSTM(10))
net.add(tf.keras.layers.Dense(cfg.horizon))
net.compile(tf.keras.optimizers.RMSprop(), "mse")
net.fit(ds, verbose=0)
