import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Embedding, LSTM, Dense, Input

B, T, V = 16, 20, 35


def build(batch):
    return Sequential([
        Input(batch_shape=(batch, T)),
        Embedding(V, 12),
        LSTM(24, stateful=True, return_sequences=True),
        Dense(V, activation="softmax"),
    ])


train = build(B)
train.compile("adam", "sparse_categorical_crossentropy")
X = np.random.randint(0, V, (B * 3, T))
train.fit(X, np.roll(X, -1, axis=1), batch_size=B, shuffle=False, verbose=0)
seed = np.random.randint(0, V, (1, T))
p = train.predict(seed)
