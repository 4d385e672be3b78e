import numpy as np
from tensorflow import keras
from tensorflow.keras import layers

# one row of the batch per generator, the pieces follow one another
batch_size, steps, n_batches = 4, 25, 12
phases = np.random.uniform(0, 2 * np.pi, size=(batch_size, 1))
time = np.arange(steps * n_batches + 1)[None, :]
waves = np.sin(0.05 * time + phases)
inputs = waves[:, :-1, None]
targets = waves[:, 1:, None]

x = inputs.reshape(batch_size, n_batches, steps, 1).transpose(1, 0, 2, 3).reshape(-1, steps, 1)
y = targets.reshape(batch_size, n_batches, steps, 1).transpose(1, 0, 2, 3).reshape(-1, steps, 1)


def make(batch, stateful):
    model = keras.Sequential([
        keras.Input(batch_shape=(batch, None, 1)),
        layers.LSTM(12, stateful=stateful, return_sequences=True),
        layers.Dense(1),
    ])
    return model


model = make(batch_size, True)
model.compile(optimizer="adam", loss="mse")
for epoch in range(2):
    model.fit(x, y, batch_size=batch_size, epochs=1, shuffle=False, verbose=0)
    for layer in model.layers:
        if isinstance(layer, layers.RNN):
            layer.reset_state()

# a second model with batch 1 gets the weights and goes on step by step
single = make(1, True)
single.set_weights(model.get_weights())
step_in = waves[:1, :1, None]
trace = []
for i in range(10):
    step_out = single.predict(step_in, verbose=0)
    trace.append(step_out[0, 0, 0])
    step_in = step_out
trace = np.array(trace)
print(trace.shape)
