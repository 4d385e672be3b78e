import numpy as np
import keras
from keras.layers import Input, Masking, GRU, Dense, TimeDistributed, Dropout
from keras.models import Model

stays = [np.random.rand(np.random.randint(5, 40), 7) for _ in range(60)]
cap = 48
block = np.full((len(stays), cap, 7), -9.0)
for row, stay in zip(block, stays):
    row[-len(stay):] = stay
died = np.random.binomial(1, .2, size=len(stays))
hourly = (block[..., 0] > .7).astype(int)[..., None]
inp = Input(shape=block.shape[1:])
h = Masking(-9.0)(inp)
h = GRU(16, return_sequences=True, dropout=.1)(h)
sepsis = TimeDistributed(Dense(1, activation="sigmoid"), name="sepsis")(h)
last = GRU(8)(h)
death = Dense(1, activation="sigmoid", name="death")(Dropout(.2)(last))
net = Model(inp, [sepsis, death])
net.compile("adam", {"sepsis": "binary_crossentropy", "death": "binary_crossentropy"}, metrics={"death": "auc"})
net.fit(block, {"sepsis": hourly, "death": died}, validation_split=.2, epochs=1, verbose=0)
curve, risk = net.predict(block[:4], verbose=0)
print(curve.squeeze(-1).shape, risk.ravel())
