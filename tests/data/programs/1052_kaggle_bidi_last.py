# trap: traps/bidirectional-last-step
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import *
from tensorflow.keras.models import Model

# [notebook] Toxic comments, BiGRU baseline (public LB 0.98)
max_features = 20000
maxlen = 100
embed_size = 64
X_t = np.random.randint(1, max_features, (64, maxlen))
y = np.random.randint(0, 2, (64, 6))

inp = Input(shape=(maxlen,))
x = Embedding(max_features, embed_size)(inp)
x = SpatialDropout1D(0.2)(x)
x = Bidirectional(GRU(40, return_sequences=True))(x)
last = Lambda(lambda t: t[:, -1, :])(x)
x = Dense(32, activation="relu")(last)
x = Dropout(0.1)(x)
outp = Dense(6, activation="sigmoid")(x)
model = Model(inputs=inp, outputs=outp)
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["AUC"])
model.fit(X_t, y, batch_size=32, epochs=1, verbose=0)
