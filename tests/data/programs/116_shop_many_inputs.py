# trap: traps/mask-lost-by-an-unmasked-branch/
import numpy as np
import pandas as pd
import tensorflow as tf
from tensorflow.keras import layers, Model, Input

# given: orders = pd.DataFrame({"country": np.random.randint(0, 30, 320), "device": np.random.randint(0, 4, 320), "channel": np.random.randint(0, 9, 320), "bought": np.random.randint(0, 2, 320)})
orders = pd.read_parquet("orders.parquet")
clicks = np.random.randint(1, 500, size=(320, 15))
times = np.random.rand(320, 15)

cat_columns = ["country", "device", "channel"]
sizes = {"country": 30, "device": 4, "channel": 9}
inputs = []
embedded = []
feed = []
for col in cat_columns:
    inp = Input(shape=(1,), name=col)
    emb = layers.Embedding(sizes[col], min(50, (sizes[col] + 1) // 2))(inp)
    emb = layers.Flatten()(emb)
    inputs.append(inp)
    embedded.append(emb)
    feed.append(orders[[col]].values)

click_in = Input(shape=(15,), name="clicks")
time_in = Input(shape=(15,), name="times")
c = layers.Embedding(500, 24, mask_zero=True)(click_in)
t = layers.Reshape((15, 1))(time_in)
seq = layers.Concatenate(axis=-1)([c, t])
seq = layers.LSTM(20)(seq)

x = layers.Concatenate()(embedded + [seq])
for width in (64, 32):
    x = layers.Dense(width, activation="relu")(x)
    x = layers.BatchNormalization()(x)
out = layers.Dense(1, activation="sigmoid")(x)

model = Model(inputs + [click_in, time_in], out)
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["AUC"])
y = orders["bought"].to_numpy()
model.fit(feed + [clicks, times], y, epochs=1, batch_size=64, verbose=0)
p = model.predict([f[:8] for f in feed] + [clicks[:8], times[:8]], verbose=0)
print(p.shape, len(model.inputs))
