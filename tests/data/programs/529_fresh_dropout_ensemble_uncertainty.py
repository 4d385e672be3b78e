"""Monte Carlo dropout: how sure is the tide forecast?"""
import numpy as np
import keras

keras.utils.set_random_seed(3)
N_STEPS, N_AHEAD = 36, 6
hours = np.arange(1500)
level = np.sin(hours * 2 * np.pi / 12.4) + 0.3 * np.sin(hours * 2 * np.pi / 24.8)
views = np.lib.stride_tricks.sliding_window_view(level, N_STEPS + N_AHEAD)
past, future = np.split(views, [N_STEPS], axis=1)
past = past[:, :, None]
cut = len(past) * 9 // 10
train = slice(None, cut)
hold = slice(cut, None)

inp = keras.Input((N_STEPS, 1), name="past")
h = inp
for depth, units in enumerate((24, 16), start=1):
    h = keras.layers.LSTM(units, return_sequences=depth < 2, name=f"lstm_{depth}")(h)
    h = keras.layers.Dropout(0.3)(h)
out = keras.layers.Dense(N_AHEAD)(h)
model = keras.Model(inp, out)
model.compile(optimizer=keras.optimizers.Adam(3e-3), loss="mse")
model.fit(past[train], future[train], batch_size=64, epochs=1, verbose=0)

draws = np.stack([np.asarray(model(past[hold][:50], training=True)) for _ in range(12)])
mean, spread = draws.mean(axis=0), draws.std(axis=0)
lo, hi = np.percentile(draws, [5, 95], axis=0)
inside = (future[hold][:50] >= lo) & (future[hold][:50] <= hi)
coverage = inside.mean(axis=0)
worst = np.argsort(spread.sum(axis=1))[::-1][:5]
print(coverage.round(2), future[hold][worst].shape)
