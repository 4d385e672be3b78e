import numpy as np
import tensorflow as tf
from tensorflow.keras import layers


class FeedBack(tf.keras.Model):
    def __init__(self, units, out_steps, num_features):
        super().__init__()
        self.out_steps = out_steps
        self.units = units
        self.lstm_cell = layers.LSTMCell(units)
        self.lstm_rnn = layers.RNN(self.lstm_cell, return_state=True)
        self.dense = layers.Dense(num_features)

    def warmup(self, inputs):
        x, *state = self.lstm_rnn(inputs)
        prediction = self.dense(x)
        return prediction, state

    def call(self, inputs, training=None):
        predictions = []
        prediction, state = self.warmup(inputs)
        predictions.append(prediction)
        for n in range(1, self.out_steps):
            x = prediction
            x, state = self.lstm_cell(x, states=state, training=training)
            prediction = self.dense(x)
            predictions.append(prediction)
        predictions = tf.stack(predictions)
        predictions = tf.transpose(predictions, [1, 0, 2])
        return predictions


table = np.random.randn(400, 6).astype("float32")
IN, OUT = 24, 8
xs = np.stack([table[s:s + IN] for s in range(0, len(table) - IN - OUT, 2)])
ys = np.stack([table[s + IN:s + IN + OUT] for s in range(0, len(table) - IN - OUT, 2)])
model = FeedBack(units=20, out_steps=OUT, num_features=6)
prediction, state = model.warmup(xs[:4])
model.compile(loss="mse", optimizer="adam", metrics=["mae"])
hist = model.fit(xs, ys, batch_size=32, epochs=1, validation_split=0.2, verbose=0)
future = model.predict(xs[-1][np.newaxis], verbose=0)
rmse_by_step = np.sqrt(((model.predict(xs[-20:], verbose=0) - ys[-20:]) ** 2).mean(axis=(0, 2)))
