import numpy as np
from tensorflow.keras import layers, Sequential

NUM_SONGS, BEATS, CHROMA = 120, 40, 12
X = np.random.rand(NUM_SONGS, BEATS, CHROMA)
tempo = np.random.uniform(60, 180, NUM_SONGS)
y = tempo / tempo.max()

folds = np.array_split(np.arange(NUM_SONGS), 4)
results = []
for k, held_out in enumerate(folds):
    rest = np.concatenate([f for j, f in enumerate(folds) if j != k])
    model = Sequential([
        layers.Input((BEATS, CHROMA)),
        layers.GRU(10),
        layers.Dense(4, activation="relu"),
        layers.Dense(2),
    ])
    model.compile(loss="mse", optimizer="adam")
    model.fit(X[rest], y[rest], epochs=1, batch_size=30, verbose=0)
    results.append(model.evaluate(X[held_out], y[held_out], verbose=0))
    print(f"fold {k}: {results[-1]:.4f} on {len(held_out)} songs")
print(np.mean(results), "+-", np.std(results))
