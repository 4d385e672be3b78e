import numpy as np
from tensorflow.keras.layers import Input, Conv1D, MaxPooling1D, Bidirectional, LSTM, Dropout, Flatten, Dense
from tensorflow.keras.models import Model

BASES = "ACGT"
LEN = 200
table = np.eye(4, dtype="float32")


def onehot(seq):
    return table[[BASES.find(b) for b in seq]]


rng = np.random.RandomState(5)
seqs = ["".join(rng.choice(list(BASES), LEN)) for _ in range(80)]
X = np.array([onehot(s) for s in seqs])
motif = np.array([s.count("ACG") > 2 for s in seqs]).astype("int")
rc = X[:, ::-1, ::-1]
X_all = np.concatenate((X, rc))
y_all = np.r_[motif, motif]

inp = Input(shape=(LEN, 4))
h = Conv1D(filters=20, kernel_size=26, activation="relu")(inp)
h = MaxPooling1D(pool_size=13, strides=13)(h)
h = Dropout(0.2)(h)
h = Bidirectional(LSTM(10, return_sequences=True))(h)
h = Flatten()(h)
h = Dense(12, activation="relu")(h)
out = Dense(1, activation="sigmoid")(h)
danq = Model(inp, out)
danq.compile(loss="binary_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
danq.fit(X_all, y_all, epochs=1, batch_size=40, verbose=0)
p = danq.predict(X[:10], verbose=0).flatten()
auc_order = p.argsort()[::-1]
print(danq.layers[2].output.shape, p.shape, auc_order.shape)
