import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import *

cfg = {"blocks": 3, "width": 10, "drop": 0.1, "classes": ["ethanol", "methane", "none"]}


def block(x, width, drop=0.0):
    skip = x if x.shape[-1] == width else Dense(width)(x)
    y = GRU(width, return_sequences=True)(x)
    y = LayerNormalization()(y)
    if drop:
        y = Dropout(drop)(y)
    return Add()([skip, y])


inp = x = Input((40, 16))
for _ in range(cfg["blocks"]):
    x = block(x, cfg["width"], cfg["drop"])
x = GlobalAveragePooling1D()(x)
out = Dense(len(cfg["classes"]), activation="softmax")(x)
model = tf.keras.Model(inp, out, name="gas")
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
X = np.random.rand(60, 40, 16)
y = np.random.randint(0, 3, size=(60, 1))
model.fit(X, y, epochs=1, batch_size=20, verbose=0)
cut = tf.keras.Model(model.input, model.layers[-3].output)
feats = cut.predict(X[:20], verbose=0)
print(feats.shape, [cfg["classes"][i] for i in model.predict(X[:3], verbose=0).argmax(1)])
