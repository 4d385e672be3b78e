import numpy as np
import keras
from keras import layers

# one long wave cut into pieces; piece k of every row follows piece k-1
batch_size = 4
steps = 10
n_pieces = 6
t = np.arange(batch_size * steps * n_pieces + 1)
wave = np.sin(t / 5.0)
x = wave[:-1].reshape(batch_size, n_pieces, steps, 1)
y = wave[1:].reshape(batch_size, n_pieces, steps, 1)

inp = keras.Input(batch_shape=(batch_size, steps, 1))
lstm = layers.LSTM(16, stateful=True, return_sequences=True)
hidden = lstm(inp)
out = layers.Dense(1)(hidden)
model = keras.Model(inp, out)
model.compile('adam', 'mse')

for epoch in range(2):
    losses = []
    for k in range(n_pieces):
        loss = model.train_on_batch(x[:, k], y[:, k])
        losses.append(float(loss))
    lstm.reset_states()
    print(f'epoch {epoch}: {np.mean(losses):.4f}')

# copy the weights to a model that takes one row and one step
inp1 = keras.Input(batch_shape=(1, 1, 1))
lstm1 = layers.LSTM(16, stateful=True, return_sequences=False)
out1 = layers.Dense(1)(lstm1(inp1))
single = keras.Model(inp1, out1)
single.set_weights(model.get_weights())

value = wave[0].reshape(1, 1, 1)
generated = []
for i in range(20):
    value = single.predict(value, verbose=0)
    generated.append(value[0, 0])
    value = value.reshape(1, 1, 1)
generated = np.array(generated)
lstm1.reset_states()
