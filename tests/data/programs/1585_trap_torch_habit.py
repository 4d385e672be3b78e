# trap: traps/time-major-data
# Ported from our PyTorch code: glucose of diabetics, one value ahead at each step.
import numpy as np
import tensorflow as tf

n_patients, n_steps, n_features = 16, 48, 3
data = np.random.rand(n_patients, n_steps + 1, n_features).astype("float32")
inputs, targets = data[:, :-1], data[:, 1:, :1]


class GlucoseNet(tf.Module):
    def __init__(self):
        self.lstm = tf.keras.layers.LSTM(32, return_sequences=True)
        self.fc = tf.keras.layers.Dense(1)

    def __call__(self, x):
        return self.fc(self.lstm(x))


net = GlucoseNet()
opt = tf.keras.optimizers.Adam(0.01)
mse = tf.keras.losses.MeanSquaredError()
for epoch in range(2):
    for first in range(0, n_patients, 4):
        # (batch, seq, feature) -> (seq, batch, feature)
        xb = tf.transpose(inputs[first:first + 4], (1, 0, 2))
        yb = tf.transpose(targets[first:first + 4], (1, 0, 2))
        with tf.GradientTape() as tape:
            out = net(xb)
            loss = mse(yb, out)
        variables = net.lstm.trainable_variables + net.fc.trainable_variables
        opt.apply_gradients(zip(tape.gradient(loss, variables), variables))
    print(epoch, float(loss))
