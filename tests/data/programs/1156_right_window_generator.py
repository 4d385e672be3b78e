import numpy as np
import pandas as pd
import tensorflow as tf

n = 600
df = pd.DataFrame({
    "p (mbar)": np.random.rand(n) * 10 + 990,
    "T (degC)": np.random.randn(n) * 8,
    "rh (%)": np.random.rand(n) * 100,
    "wv (m/s)": np.random.rand(n) * 12,
    "wd (deg)": np.random.rand(n) * 360,
})
wv = df.pop("wv (m/s)")
wd_rad = df.pop("wd (deg)") * np.pi / 180
df["Wx"] = wv * np.cos(wd_rad)
df["Wy"] = wv * np.sin(wd_rad)
column_indices = {name: i for i, name in enumerate(df.columns)}
train_df = df[0:int(n * 0.7)]
val_df = df[int(n * 0.7):int(n * 0.9)]
test_df = df[int(n * 0.9):]
num_features = df.shape[1]
train_mean = train_df.mean()
train_std = train_df.std()
train_df = (train_df - train_mean) / train_std
val_df = (val_df - train_mean) / train_std


class WindowGenerator():
    def __init__(self, input_width, label_width, shift, label_columns=None):
        self.label_columns = label_columns
        self.column_indices = {name: i for i, name in enumerate(train_df.columns)}
        self.input_width = input_width
        self.label_width = label_width
        self.shift = shift
        self.total_window_size = input_width + shift
        self.input_slice = slice(0, input_width)
        self.input_indices = np.arange(self.total_window_size)[self.input_slice]
        self.label_start = self.total_window_size - self.label_width
        self.labels_slice = slice(self.label_start, None)

    def split_window(self, features):
        inputs = features[:, self.input_slice, :]
        labels = features[:, self.labels_slice, :]
        if self.label_columns is not None:
            labels = tf.stack([labels[:, :, self.column_indices[name]] for name in self.label_columns], axis=-1)
        inputs.set_shape([None, self.input_width, None])
        labels.set_shape([None, self.label_width, None])
        return inputs, labels

    def make_dataset(self, data):
        data = np.array(data, dtype=np.float32)
        ds = tf.keras.utils.timeseries_dataset_from_array(
            data=data, targets=None, sequence_length=self.total_window_size,
            sequence_stride=1, shuffle=True, batch_size=32)
        return ds.map(self.split_window)


w = WindowGenerator(24, 12, 12, ["T (degC)"])
train, val = w.make_dataset(train_df), w.make_dataset(val_df)
for example_inputs, example_labels in train.take(1):
    print(example_inputs.shape, example_labels.shape)
multi_lstm_model = tf.keras.Sequential([
    tf.keras.layers.LSTM(32, return_sequences=False),
    tf.keras.layers.Dense(12 * 1, kernel_initializer=tf.initializers.zeros()),
    tf.keras.layers.Reshape([12, 1]),
])
multi_lstm_model.compile(loss=tf.keras.losses.MeanSquaredError(), optimizer="adam", metrics=[tf.keras.metrics.MeanAbsoluteError()])
multi_lstm_model.fit(train, epochs=1, validation_data=val, verbose=0)
out = multi_lstm_model(example_inputs)
