import tensorflow as tf
import numpy as np
from tensorflow.keras import layers as L

def head(x, name, n, act):
    x = L.Dense(16, activation="relu")(x)
    return L.Dense(n, activation=act, name=name)(x)

seq = L.Input(shape=(None, 7), name="seq")
meta = L.Input(shape=(3,), name="meta")
x = L.Masking(0.0)(seq)
x = L.LSTM(32)(x)
x = L.concatenate([x, L.Dense(8)(meta)])
outs = {"price": head(x, "price", 1, None), "direction": head(x, "direction", 3, "softmax")}
model = tf.keras.Model(inputs=[seq, meta], outputs=outs)
model.compile(
    optimizer="adam",
    loss={"price": "mse", "direction": "sparse_categorical_crossentropy"},
    loss_weights={"price": 1.0, "direction": 0.3},
    metrics={"direction": ["accuracy"]},
)
n = 90
batch = {"seq": np.random.rand(n, 22, 7), "meta": np.random.rand(n, 3)}
labels = {"price": np.random.rand(n, 1), "direction": np.random.randint(0, 3, n)}
model.fit(batch, labels, epochs=1, batch_size=30, verbose=0)
p = model.predict(batch, verbose=0)
print({k: v.shape for k, v in p.items()})
updown = p["direction"].argmax(axis=-1)
print((updown == labels["direction"]).mean())
