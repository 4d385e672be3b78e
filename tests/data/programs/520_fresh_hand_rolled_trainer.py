import numpy as np
import tensorflow as tf


class EarlyStop:
    def __init__(self, patience=2):
        self.patience, self.best, self.wait = patience, float("inf"), 0

    def __call__(self, loss):
        self.wait = 0 if loss < self.best else self.wait + 1
        self.best = min(self.best, loss)
        return self.wait > self.patience


class Trainer:
    def __init__(self, model, lr=1e-3):
        self.model = model
        self.opt = tf.keras.optimizers.Adam(lr)
        self.loss_fn = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
        self.seen = tf.keras.metrics.Mean()

    @tf.function
    def step(self, x, y):
        with tf.GradientTape() as tape:
            logits = self.model(x, training=True)
            loss = self.loss_fn(y, logits)
        grads = tape.gradient(loss, self.model.trainable_weights)
        self.opt.apply_gradients(zip(grads, self.model.trainable_weights))
        return loss

    def fit(self, x, y, epochs=2, batch=25):
        stop = EarlyStop()
        history = []
        for epoch in range(epochs):
            self.seen.reset_state()
            for s in range(0, len(x), batch):
                self.seen.update_state(self.step(x[s:s + batch], y[s:s + batch]))
            history.append(float(self.seen.result()))
            if stop(history[-1]):
                break
        return np.array(history)


X = np.random.rand(100, 15, 4).astype("float32")
Y = np.random.randint(0, 3, 100)
net = tf.keras.Sequential([tf.keras.layers.Input((15, 4)), tf.keras.layers.LSTM(8), tf.keras.layers.Dense(3)])
losses = Trainer(net).fit(X, Y)
probs = tf.nn.softmax(net(X[:5])).numpy()
print(probs.shape)
