import gc
import numpy as np
import pandas as pd
from sklearn.model_selection import GroupKFold
from tensorflow import keras
from tensorflow.keras.layers import *
from tensorflow.keras.callbacks import *

N = 40
train = pd.DataFrame({
    "breath_id": np.repeat(np.arange(N), 80),
    "time_step": np.tile(np.linspace(0, 2.6, 80), N),
    "u_in": np.random.rand(N * 80),
    "u_out": np.random.randint(0, 2, N * 80),
    "R": np.repeat(np.random.choice([5, 20, 50], N), 80),
    "pressure": np.random.rand(N * 80),
})


def add_features(df):
    df["area"] = df["time_step"] * df["u_in"]
    df["area"] = df.groupby("breath_id")["area"].cumsum()
    df["u_in_lag1"] = df.groupby("breath_id")["u_in"].shift(1)
    df["u_in_lag2"] = df.groupby("breath_id")["u_in"].shift(2)
    df = df.fillna(0)
    return df


train = add_features(train)
targets = train[["pressure"]].to_numpy().reshape(-1, 80)
groups = train["breath_id"].values.reshape(-1, 80)[:, 0]
train.drop(["pressure", "breath_id"], axis=1, inplace=True)
data = train.to_numpy().reshape(-1, 80, train.shape[-1])
gc.collect()


def get_model(shape):
    inp = Input(shape)
    x = inp
    for units in [32, 16]:
        x = Bidirectional(LSTM(units, return_sequences=True))(x)
    x = Dense(10, activation="selu")(x)
    return keras.Model(inp, Dense(1)(x))


oof = np.zeros(targets.shape)
for fold, (tr, va) in enumerate(GroupKFold(n_splits=4).split(data, targets, groups)):
    keras.backend.clear_session()
    model = get_model(data.shape[-2:])
    model.compile(optimizer="adam", loss="mae")
    lr = ReduceLROnPlateau(monitor="val_loss", factor=0.5, patience=10)
    model.fit(data[tr], targets[tr], validation_data=(data[va], targets[va]), epochs=1, batch_size=8, callbacks=[lr], verbose=0)
    oof[va] = model.predict(data[va], batch_size=64, verbose=0).squeeze()
mae = np.abs(oof - targets).mean()
