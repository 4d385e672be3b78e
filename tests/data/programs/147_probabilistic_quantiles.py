import numpy as np
import keras
from keras import layers, ops

QUANTILES = [0.1, 0.5, 0.9]
HISTORY, AHEAD = 36, 12
load = np.random.gamma(2.0, size=(900,))
calendar = np.stack([np.sin(np.arange(900) / 24), np.cos(np.arange(900) / 24)], axis=1)
frame = np.concatenate([load[:, None], calendar], axis=1)


def pinball(y_true, y_pred):
    loss = 0.0
    for k, q in enumerate(QUANTILES):
        e = y_true - y_pred[..., k]
        loss += ops.mean(ops.maximum(q * e, (q - 1) * e))
    return loss


starts = np.arange(0, len(frame) - HISTORY - AHEAD, 3)
idx_in = starts[:, None] + np.arange(HISTORY)
idx_out = starts[:, None] + np.arange(HISTORY, HISTORY + AHEAD)
past = frame[idx_in]
known = calendar[idx_out]
y = load[idx_out]
print(past.shape, known.shape, y.shape)

past_in = keras.Input(past.shape[1:])
known_in = keras.Input(known.shape[1:])
state = layers.LSTM(32, return_state=True)(past_in)[1:]
dec = layers.LSTM(32, return_sequences=True)(known_in, initial_state=state)
q = layers.TimeDistributed(layers.Dense(len(QUANTILES)))(dec)
model = keras.Model([past_in, known_in], q)
model.compile(optimizer="adam", loss=pinball)
model.fit([past, known], y, epochs=1, batch_size=64, verbose=0)
pred = model.predict([past[:5], known[:5]], verbose=0)
low, mid, high = np.moveaxis(pred, -1, 0)
cover = np.mean((y[:5] >= low) & (y[:5] <= high))
print(pred.shape, mid.shape)
