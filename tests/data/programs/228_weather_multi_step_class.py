import numpy as np
import tensorflow as tf


class FeedBack(tf.keras.Model):
    def __init__(self, units, out_steps, num_features):
        super().__init__()
        self.out_steps = out_steps
        self.units = units
        self.lstm_cell = tf.keras.layers.LSTMCell(units)
        self.lstm_rnn = tf.keras.layers.RNN(self.lstm_cell, return_state=True)
        self.dense = tf.keras.layers.Dense(num_features)

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


OUT_STEPS, FEATURES = 6, 5
series = np.random.rand(400, FEATURES).astype("float32")
x = np.stack([series[i:i + 24] for i in range(300)])
y = np.stack([series[i + 24:i + 24 + OUT_STEPS] for i in range(300)])
model = FeedBack(units=12, out_steps=OUT_STEPS, num_features=FEATURES)
print("Output shape (batch, time, features): ", model(x[:32]).shape)
model.compile(loss=tf.keras.losses.MeanSquaredError(), optimizer="adam", metrics=["mae"])
model.fit(x, y, epochs=1, batch_size=50, verbose=0)
out = model.predict(x[:7], verbose=0)
first, _ = model.warmup(x[:4])
