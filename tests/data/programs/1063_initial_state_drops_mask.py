# trap: traps/initial-state-ignores-the-mask
# image captioning: the CNN feature starts the caption LSTM
import numpy as np
from tensorflow.keras import Input, Model, layers

max_len, vocab = 18, 300
img_feats = np.random.rand(16, 512).astype("float32")
caps = np.random.randint(0, vocab, (16, max_len))
mood = np.random.randint(0, 2, (16, 1))

img = Input((512,), name="img")
h0 = layers.Dense(64, activation="tanh")(img)
c0 = layers.Dense(64, activation="tanh")(img)
cap = Input((max_len,), name="cap")
w = layers.Embedding(vocab, 50, mask_zero=True)(cap)
summary = layers.LSTM(64)(w, initial_state=[h0, c0])
funny = layers.Dense(1, activation="sigmoid")(summary)
model = Model([img, cap], funny)
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.fit({"img": img_feats, "cap": caps}, mood, batch_size=8, verbose=0)
