# given: wind = pd.DataFrame(np.random.rand(220, 4), columns=["speed", "dir", "temp", "power"])
import numpy as np
import pandas as pd
import tensorflow as tf

cfg = dict(lookback=24, heads=("speed", "power"), batch=32)
wind = pd.read_csv("wind.csv")
arr = wind.values.astype("float32")
X = np.array([arr[i:i + cfg["lookback"]] for i in range(len(arr) - cfg["lookback"])])
y_speed = wind["speed"].values[cfg["lookback"]:]
y_power = wind["power"].values[cfg["lookback"]:]
print(X.shape, y_speed.shape, y_power.shape)

x_in = tf.keras.Input(X.shape[1:], name="history")
trunk = tf.keras.layers.LSTM(24)(x_in)
heads = [tf.keras.layers.Dense(1, name=h)(tf.keras.layers.Dense(8, activation="relu")(trunk)) for h in cfg["heads"]]
model = tf.keras.Model(x_in, heads)
model.compile(
    optimizer="adam",
    loss={"speed": "mse", "power": "mae"},
    loss_weights={"speed": 1.0, "power": 0.5},
)
split = 150
train_targets = np.array([y_speed[:split], y_power[:split]])
val_targets = np.array([y_speed[split:], y_power[split:]])
model.fit(
    X[:split],
    train_targets,
    validation_data=(X[split:], val_targets),
    epochs=1,
    batch_size=cfg["batch"],
    verbose=0,
)
speed, power = model.predict(X[split:], verbose=0)
print(speed.shape, power.shape)
