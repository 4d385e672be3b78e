import numpy as np
import tensorflow as tf

OUT_STEPS, IN_STEPS, num_features = 6, 24, 3
log = np.cumsum(np.random.randn(500, num_features), axis=0).astype("float32")
idx = np.arange(IN_STEPS)[None, :] + np.arange(len(log) - IN_STEPS - OUT_STEPS)[:, None]
past = log[idx]
future = log[idx[:, -1:] + 1 + np.arange(OUT_STEPS)]
print(past.shape, future.shape)


class FeedBack(tf.keras.Model):
    def __init__(self, units, out_steps):
        super().__init__()
        self.out_steps = out_steps
        self.cell = tf.keras.layers.LSTMCell(units)
        self.rnn = tf.keras.layers.RNN(self.cell, return_state=True)
        self.dense = tf.keras.layers.Dense(num_features)

    def warmup(self, inputs):
        x, *state = self.rnn(inputs)
        return self.dense(x), state

    def call(self, inputs, training=None):
        predictions = []
        prediction, state = self.warmup(inputs)
        predictions.append(prediction)
        for n in range(1, self.out_steps):
            x, state = self.cell(prediction, states=state, training=training)
            prediction = self.dense(x)
            predictions.append(prediction)
        predictions = tf.stack(predictions)
        return tf.transpose(predictions, [1, 0, 2])


one_shot = tf.keras.Sequential([
    tf.keras.layers.LSTM(16, return_sequences=False),
    tf.keras.layers.Dense(OUT_STEPS * num_features, kernel_initializer=tf.initializers.zeros()),
    tf.keras.layers.Reshape([OUT_STEPS, num_features]),
])
for net in (one_shot, FeedBack(units=16, out_steps=OUT_STEPS)):
    net.compile(loss="mse", optimizer="adam", metrics=["mae"])
    net.fit(past, future, epochs=1, batch_size=64, verbose=0)
    print(net.predict(past[:4], verbose=0).shape)
