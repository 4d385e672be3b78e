import numpy as np
from tensorflow.keras.layers import Input, LSTM, Dense
from tensorflow.keras.models import Model

B, T, D = 4, 25, 1
wave = np.sin(np.linspace(0, 80, B * 10 * T + 1))
xw = wave[:-1].reshape(B, 10, T, D)
yw = wave[1:].reshape(B, 10, T, D)


def network(batch, length):
    i = Input(batch_shape=(batch, length, D))
    h = LSTM(14, stateful=True, return_sequences=True)(i)
    return Model(i, Dense(D)(h))


trainer = network(B, T)
trainer.compile(loss="mse", optimizer="adam")
for epoch in range(2):
    for piece in range(xw.shape[1]):
        loss = trainer.train_on_batch(xw[:, piece], yw[:, piece])
    for layer in trainer.layers:
        if hasattr(layer, "reset_states"):
            layer.reset_states()

player = network(1, 1)
player.set_weights(trainer.get_weights())
note = wave[:1].reshape(1, 1, 1)
song = []
for _ in range(12):
    note = player.predict(note, verbose=0)
    song.append(note[0, 0, 0])
song = np.array(song)
print(song.shape)
