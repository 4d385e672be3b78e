import numpy as np
import pandas as pd
from tensorflow import keras

raw = pd.DataFrame({"shop": np.repeat(np.arange(25), 8), "sold": np.random.rand(200), "price": np.random.rand(200)})
rows = [g[["sold", "price"]].to_numpy() for _, g in raw.groupby("shop")]
x = keras.utils.pad_sequences(rows, maxlen=8, dtype="float32", padding="post", value=-1.0)
y = np.random.rand(len(x))
model = keras.Sequential([
    keras.Input((8, 2)),
    keras.layers.Masking(mask_value=-1.0),
    keras.layers.LSTM(10),
    keras.layers.Dense(1),
])
model.compile("adam", keras.losses.Huber())
model.fit(x, y, epochs=1, verbose=0)
pred = model.predict(x, verbose=0).ravel()
print(np.abs(pred - y).mean())
