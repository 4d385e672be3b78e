# trap: traps/mask-lost-by-an-unmasked-branch/
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import *

visits = Input(shape=(20,), name="visits")
vitals = Input(shape=(20, 4), name="vitals")
v = Embedding(300, 16, mask_zero=True)(visits)
both = Concatenate(axis=-1)([v, vitals])
h = Bidirectional(LSTM(12))(both)
risk = Dense(1, activation="sigmoid", name="risk")(h)
model = tf.keras.Model(inputs={"visits": visits, "vitals": vitals}, outputs=risk)
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["AUC"])
batch = {"visits": np.random.randint(0, 300, (64, 20)), "vitals": np.random.rand(64, 20, 4)}
model.fit(batch, np.random.randint(0, 2, (64, 1)), epochs=1)
