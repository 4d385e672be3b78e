import math
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers


class DataLoader:
    def __init__(self, *tensors, batch_size=32, shuffle=True):
        assert all(len(t) == len(tensors[0]) for t in tensors)
        self.tensors, self.batch_size, self.shuffle = tensors, batch_size, shuffle

    def __len__(self):
        return math.ceil(len(self.tensors[0]) / self.batch_size)

    def __iter__(self):
        n = len(self.tensors[0])
        order = np.random.permutation(n) if self.shuffle else np.arange(n)
        for s in range(0, n, self.batch_size):
            idx = order[s:s + self.batch_size]
            yield tuple(t[idx] for t in self.tensors)


class Net(tf.keras.Model):
    def __init__(self, hidden=20):
        super().__init__()
        self.rnn = layers.LSTM(hidden, return_sequences=True, return_state=True)
        self.fc = layers.Dense(1)

    def call(self, x):
        out, h, c = self.rnn(x)
        return self.fc(out[:, -1])


x = np.random.rand(130, 15, 2).astype("float32")
y = x.sum(axis=(1, 2), keepdims=True)[:, :, 0]
train_loader = DataLoader(x[:100], y[:100], batch_size=20)
valid_loader = DataLoader(x[100:], y[100:], batch_size=30, shuffle=False)
net, criterion, optim = Net(), tf.keras.losses.MeanSquaredError(), tf.keras.optimizers.Adam(1e-2)
for epoch in range(1):
    running = []
    for inputs, targets in train_loader:
        with tf.GradientTape() as tape:
            outputs = net(inputs)
            loss = criterion(targets, outputs)
        optim.apply_gradients(zip(tape.gradient(loss, net.trainable_variables), net.trainable_variables))
        running.append(loss.numpy())
    preds = np.concatenate([net(inputs).numpy() for inputs, _ in valid_loader])
    truth = np.concatenate([t for _, t in valid_loader])
    print(np.mean(running), np.mean((preds - truth) ** 2))
