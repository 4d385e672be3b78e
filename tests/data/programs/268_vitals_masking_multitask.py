import numpy as np
import tensorflow as tf

PAD = -999.0
rng = np.random.RandomState(4)
stays = [rng.normal(size=(rng.randint(5, 20), 6)) for _ in range(48)]
longest = 20
X = np.full((len(stays), longest, 6), PAD, dtype="float32")
for row, stay in zip(X, stays):
    row[: len(stay)] = stay
static = rng.normal(size=(len(stays), 4)).astype("float32")
mortality = rng.randint(0, 2, len(stays))
length_of_stay = np.array([len(s) for s in stays], dtype="float32")

ts_in = tf.keras.Input((longest, 6), name="vitals")
st_in = tf.keras.Input((4,), name="static")
masked = tf.keras.layers.Masking(mask_value=PAD)(ts_in)
h = tf.keras.layers.LSTM(16, return_sequences=True)(masked)
h = tf.keras.layers.LSTM(8)(h)
h = tf.keras.layers.concatenate([h, tf.keras.layers.Dense(4, activation="relu")(st_in)])
died = tf.keras.layers.Dense(1, activation="sigmoid", name="died")(h)
los = tf.keras.layers.Dense(1, name="los")(h)
model = tf.keras.Model(inputs={"vitals": ts_in, "static": st_in}, outputs={"died": died, "los": los})
model.compile(
    optimizer="adam",
    loss={"died": "binary_crossentropy", "los": "mse"},
    loss_weights={"died": 1.0, "los": 0.1},
    metrics={"died": [tf.keras.metrics.AUC(name="auc")], "los": ["mae"]},
)
model.fit(
    {"vitals": X, "static": static},
    {"died": mortality[:, None], "los": length_of_stay[:, None]},
    epochs=1,
    batch_size=12,
    verbose=0,
)
result = model.predict({"vitals": X[:5], "static": static[:5]}, verbose=0)
for name, value in result.items():
    print(name, value.shape)
risk = result["died"].ravel()
order = np.argsort(-risk)
