import numpy as np
import tensorflow as tf
from tensorflow import keras

batch_size, steps, features = 10, 20, 2
stream = np.random.rand(batch_size, 200, features).astype("float32")
target = stream.cumsum(axis=1).mean(axis=-1, keepdims=True)
chunks_x = np.split(stream, 10, axis=1)
chunks_y = np.split(target, 10, axis=1)
x = np.concatenate(chunks_x, axis=0)
y = np.concatenate(chunks_y, axis=0)
print(x.shape, y.shape)


def build(stateful, batch):
    inp = keras.layers.Input(batch_shape=(batch, None, features))
    rnn = keras.layers.GRU(12, return_sequences=True, stateful=stateful, name="rnn")
    out = keras.layers.TimeDistributed(keras.layers.Dense(1), name="head")(rnn(inp))
    return keras.Model(inp, out)


trainer = build(True, batch_size)
trainer.compile("adam", "mse")
for epoch in range(2):
    for xb, yb in zip(chunks_x, chunks_y):
        loss = trainer.train_on_batch(xb, yb)
    trainer.get_layer("rnn").reset_states()

server = build(True, 1)
server.set_weights(trainer.get_weights())
one = stream[:1]
outputs = []
for k in range(5):
    out = server.predict(one[:, k:k + 1], verbose=0)
    outputs.append(out[0, 0])
outputs = np.array(outputs)
print(outputs.shape, [w.shape for w in server.get_weights()])
