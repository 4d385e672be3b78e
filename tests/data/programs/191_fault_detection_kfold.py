import numpy as np
from sklearn.model_selection import KFold, StratifiedKFold
from sklearn.preprocessing import StandardScaler
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import GRU, Dense, Dropout, Masking

n_runs, max_t, n_sensors = 60, 25, 12
runs = []
for r in range(n_runs):
    t = np.random.randint(10, max_t + 1)
    runs.append(np.random.randn(t, n_sensors))
y = np.random.randint(0, 3, n_runs)
X = np.full((n_runs, max_t, n_sensors), -999.0)
for i, run in enumerate(runs):
    X[i, :run.shape[0], :] = run
ss = StandardScaler()
flat = X.reshape(-1, n_sensors)
X_scaled = ss.fit_transform(flat).reshape(X.shape)
X_scaled[X == -999.0] = -999.0
print(X_scaled.shape)
kfold = StratifiedKFold(n_splits=5, shuffle=True, random_state=1)
cvscores = []
for fold, (train, test) in enumerate(kfold.split(X_scaled, y), start=1):
    model = Sequential()
    model.add(Masking(mask_value=-999.0, input_shape=(max_t, n_sensors)))
    model.add(GRU(16, return_sequences=True))
    model.add(Dropout(0.3))
    model.add(GRU(8))
    model.add(Dense(3, activation="softmax"))
    model.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
    model.fit(X_scaled[train], y[train], epochs=1, batch_size=16, verbose=0)
    scores = model.evaluate(X_scaled[test], y[test], verbose=0)
    cvscores.append(scores[1] * 100)
print("%.2f%% (+/- %.2f%%)" % (np.mean(cvscores), np.std(cvscores)))
