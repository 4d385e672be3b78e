# given: clicks = np.random.rand(200, 24, 5)
# given: profile = np.random.rand(200, 11)
# given: churned = np.random.randint(0, 2, (200,))
import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

# three files that the warehouse job writes
clicks = np.load("clicks.npy").astype("float32")
profile = np.load("profile.npy").astype("float32")
churned = np.load("churned.npy")

n_train = int(0.75 * len(churned))

norm = layers.Normalization()
norm.adapt(profile[:n_train])

in_seq = keras.Input(shape=clicks.shape[1:], name="clicks")
in_tab = keras.Input(shape=(profile.shape[-1],), name="profile")

h = layers.LSTM(24, return_sequences=True)(in_seq)
h = layers.LayerNormalization()(h)
last = layers.GRU(12)(h)
pooled = layers.GlobalMaxPooling1D()(h)

t = norm(in_tab)
t = layers.Dense(16, activation="relu")(t)

both = layers.concatenate([last, pooled, t])
both = layers.Dense(20, activation="relu")(both)
risk = layers.Dense(1, activation="sigmoid", name="risk")(both)
spend = layers.Dense(1, name="spend")(both)

model = keras.Model([in_seq, in_tab], [risk, spend])
model.compile(
    optimizer=keras.optimizers.Adam(1e-3),
    loss={"risk": "binary_crossentropy", "spend": "mse"},
    loss_weights={"risk": 1.0, "spend": 0.2},
    metrics={"risk": ["accuracy"]},
)

spent = clicks[:, :, 0].sum(axis=1)
model.fit(
    {"clicks": clicks[:n_train], "profile": profile[:n_train]},
    {"risk": churned[:n_train].reshape(-1, 1), "spend": spent[:n_train, None]},
    epochs=1,
    batch_size=32,
    verbose=0,
)

p_risk, p_spend = model.predict([clicks[n_train:], profile[n_train:]], verbose=0)
flagged = np.flatnonzero(p_risk[:, 0] > 0.5)
print(len(flagged), p_spend.shape)
