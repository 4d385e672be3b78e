import numpy as np
from tensorflow.keras.layers import Input, LSTM, Dense, Embedding, TimeDistributed
from tensorflow.keras.models import Model

VOCAB, LEN, BEAM = 30, 12, 3
X = np.random.randint(1, VOCAB, size=(200, LEN))
inputs, outputs = X[:, :-1], X[:, 1:, None]
i = Input(shape=(None,))
e = Embedding(VOCAB, 16)(i)
h = LSTM(32, return_sequences=True)(e)
o = TimeDistributed(Dense(VOCAB, activation="softmax"))(h)
lm = Model(i, o)
lm.compile(loss="sparse_categorical_crossentropy", optimizer="adam")
lm.fit(inputs, outputs, epochs=1, batch_size=50, verbose=0)
beams = [([1], 0.0)]
for step in range(4):
    candidates = []
    for seq, score in beams:
        probs = lm.predict(np.array([seq]), verbose=0)[0, -1]
        for tok in np.argsort(probs)[-BEAM:]:
            candidates.append((seq + [int(tok)], score + np.log(probs[tok] + 1e-9)))
    beams = sorted(candidates, key=lambda c: c[1], reverse=True)[:BEAM]
best = np.array(beams[0][0])
matrix = np.array([b[0] for b in beams])
