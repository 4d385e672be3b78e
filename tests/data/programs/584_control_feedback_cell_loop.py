import numpy as np
import tensorflow as tf

OUT_STEPS, UNITS, NUM_FEATURES = 6, 20, 5


class FeedBack(tf.keras.Model):
    def __init__(self, units, out_steps):
        super().__init__()
        self.out_steps = out_steps
        self.units = units
        self.lstm_cell = tf.keras.layers.LSTMCell(units)
        self.lstm_rnn = tf.keras.layers.RNN(self.lstm_cell, return_state=True)
        self.dense = tf.keras.layers.Dense(NUM_FEATURES)

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


feedback_model = FeedBack(units=UNITS, out_steps=OUT_STEPS)
history = tf.random.normal((32, 24, NUM_FEATURES))
future = tf.random.normal((32, OUT_STEPS, NUM_FEATURES))
prediction, state = feedback_model.warmup(history)
print(prediction.shape, [s.shape for s in state])
print("Output shape (batch, time, features):", feedback_model(history).shape)
feedback_model.compile(loss=tf.keras.losses.MeanSquaredError(), optimizer="adam")
feedback_model.fit(history, future, batch_size=16, epochs=1, verbose=0)
