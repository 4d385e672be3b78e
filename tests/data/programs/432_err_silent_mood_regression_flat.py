# trap: silent
import numpy as np
from keras.layers import Embedding, GRU, Dense, Input
from keras.models import Model

n_users, n_days, n_tags = 80, 21, 50
tags = np.random.randint(1, n_tags, (n_users, n_days))
mood = np.random.rand(n_users, n_days)

x = inp = Input(shape=(n_days,))
x = Embedding(n_tags, 8)(x)
x = GRU(12, return_sequences=True)(x)
x = GRU(12)(x)
x = Dense(1, activation="sigmoid")(x)
model = Model(inp, x)
model.compile(loss="mean_absolute_error", optimizer="adam")
model.fit(tags, mood, validation_split=.25, epochs=1, verbose=0)
p = model.predict(tags, verbose=0)
print(p.shape)
