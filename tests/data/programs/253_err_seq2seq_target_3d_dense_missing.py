import numpy as np
from tensorflow.keras.layers import Input, LSTM, RepeatVector, TimeDistributed, Dense
from tensorflow.keras.models import Model


def make_sequences(n=200, n_in=8, n_out=3, vocab=15):
    src = np.random.randint(1, vocab, (n, n_in))
    tgt = src[:, :n_out][:, ::-1]
    return np.eye(vocab)[src], np.eye(vocab)[tgt]


vocab = 15
X, Y = make_sequences(vocab=vocab)
print(X.shape, Y.shape)

inp = Input(shape=(X.shape[1], X.shape[2]))
enc = LSTM(32)(inp)
rep = RepeatVector(Y.shape[1] + 1)(enc)
dec = LSTM(32, return_sequences=True)(rep)
out = TimeDistributed(Dense(vocab, activation="softmax"))(dec)
model = Model(inp, out)
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["acc"])
model.summary()
model.fit(X, Y, epochs=1, batch_size=25, verbose=0)
yhat = model.predict(X[:1], verbose=0)
decoded = [int(np.argmax(v)) for v in yhat[0]]
print(decoded)
