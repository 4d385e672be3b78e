import tensorflow as tf


class StepModel(tf.keras.layers.Layer):
    def __init__(self, units, out_steps):
        super().__init__()
        self.out_steps = out_steps
        self.cell = tf.keras.layers.LSTMCell(units)
        self.rnn = tf.keras.layers.RNN(self.cell, return_state=True)
        self.dense = tf.keras.layers.Dense(1)

    def call(self, inputs):
        x, *state = self.rnn(inputs)
        pred = self.dense(x)
        preds = [pred]
        for _ in range(1, self.out_steps):
            x, state = self.cell(pred, states=state)
            pred = self.dense(x)
            preds.append(pred)
        return tf.stack(preds, axis=1)


x = tf.random.normal((4, 12, 3))
y = StepModel(16, 6)(x)
