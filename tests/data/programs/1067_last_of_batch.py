# trap: traps/first-sample-for-first-step
# code review question: is my custom training loop ok?
import tensorflow as tf

class Regressor(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.rnn = tf.keras.layers.GRU(24, return_sequences=True)
        self.head = tf.keras.layers.Dense(1)

    def call(self, x):
        out = self.rnn(x)
        return self.head(out[-1])

BATCH = STEPS = 16
x = tf.random.normal((64, STEPS, 5))
y = tf.reduce_sum(x[:, -1], axis=-1, keepdims=True)
net = Regressor()
opt = tf.keras.optimizers.Adam()
mse = tf.keras.losses.MeanSquaredError()
for xb, yb in tf.data.Dataset.from_tensor_slices((x, y)).batch(BATCH):
    with tf.GradientTape() as tape:
        guess = net(xb)
        loss = mse(yb, guess)
    grads = tape.gradient(loss, net.trainable_variables)
    opt.apply_gradients(zip(grads, net.trainable_variables))
