import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from sklearn.model_selection import train_test_split
import keras
from keras.layers import LSTM, Dense, Input

long = pd.DataFrame({
    "time": np.repeat(np.arange(240), 5),
    "sensor": np.tile(["p1", "p2", "p3", "p4", "p5"], 240),
    "value": np.random.rand(1200),
})
wide = long.pivot(index="time", columns="sensor", values="value")
wide = wide.interpolate().bfill()
wide["mean"] = wide.mean(axis=1)
wide["fault"] = (wide["p3"] > 0.9).astype(int)
y_all = wide.pop("fault").to_numpy()
scaled = pd.DataFrame(MinMaxScaler().fit_transform(wide), columns=wide.columns, index=wide.index)

W = 16
X = np.array([scaled.iloc[i:i + W].to_numpy() for i in range(len(scaled) - W)])
Y = y_all[W:]
X_train, X_rest, y_train, y_rest = train_test_split(X, Y, test_size=0.3, shuffle=False)
X_val, X_test, y_val, y_test = train_test_split(X_rest, y_rest, test_size=0.5, shuffle=False)
weight = {0: 1.0, 1: float((y_train == 0).sum() / max(1, (y_train == 1).sum()))}

model = keras.Sequential([Input(X_train.shape[1:]), LSTM(12), Dense(6, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[keras.metrics.Precision(), keras.metrics.Recall()])
model.fit(X_train, y_train, validation_data=(X_val, y_val), class_weight=weight, epochs=1, verbose=0)
proba = model.predict(X_test, verbose=0)[:, 0]
y_hat = np.where(proba > 0.5, 1, 0)
tp = np.sum((y_hat == 1) & (y_test == 1))
report = pd.crosstab(y_test, y_hat)
