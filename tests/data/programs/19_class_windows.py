import numpy as np
import tensorflow as tf


class WindowGenerator:
    def __init__(self, data, input_width, label_width, shift):
        self.data = data
        self.input_width = input_width
        self.label_width = label_width
        self.shift = shift
        self.total_window_size = input_width + shift
        self.input_slice = slice(0, input_width)
        self.label_start = self.total_window_size - self.label_width

    def split_window(self, features):
        inputs = features[:, self.input_slice, :]
        labels = features[:, self.label_start:, :]
        return inputs, labels

    def arrays(self):
        stacked = np.stack([
            self.data[i:i + self.total_window_size]
            for i in range(len(self.data) - self.total_window_size + 1)
        ])
        return self.split_window(stacked)


OUT_STEPS = 24
data = np.random.rand(300, 19).astype("float32")
num_features = data.shape[1]
gen = WindowGenerator(data, input_width=24, label_width=OUT_STEPS, shift=OUT_STEPS)
x, y = gen.arrays()

multi_lstm_model = tf.keras.Sequential([
    tf.keras.layers.LSTM(32, return_sequences=False),
    tf.keras.layers.Dense(OUT_STEPS * num_features, kernel_initializer=tf.initializers.zeros()),
    tf.keras.layers.Reshape([OUT_STEPS, num_features]),
])
multi_lstm_model.compile(loss=tf.keras.losses.MeanSquaredError(), optimizer=tf.keras.optimizers.Adam(), metrics=[tf.keras.metrics.MeanAbsoluteError()])
multi_lstm_model.fit(x, y, epochs=1, verbose=0)
out = multi_lstm_model(x[:5])
