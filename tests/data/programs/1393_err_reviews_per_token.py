# a rating per review, but the net answers per word
import numpy as np
import keras
from keras import layers
from sklearn.model_selection import train_test_split

VOCAB = 500
MAXLEN = 40
EMBED_DIM = 24
rng = np.random.default_rng(0)


def fake_reviews(n):
    out = []
    for _ in range(n):
        length = rng.integers(5, MAXLEN + 15)
        out.append(rng.integers(1, VOCAB, size=length).tolist())
    return out


reviews = fake_reviews(160)
sentiment = rng.integers(0, 2, size=160)
X = keras.utils.pad_sequences(reviews, maxlen=MAXLEN)
X_train, X_test, y_train, y_test = train_test_split(X, sentiment, test_size=0.25, random_state=42)
print(X_train.shape, y_train.shape)

model = keras.Sequential(
    [
        keras.Input(shape=(MAXLEN,)),
        layers.Embedding(VOCAB, EMBED_DIM),
        layers.SpatialDropout1D(0.2),
        layers.Bidirectional(layers.LSTM(16, return_sequences=True)),
        layers.Dense(16, activation="relu"),
        layers.Dropout(0.3),
        layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
history = model.fit(X_train, y_train, epochs=1, batch_size=32, validation_split=0.1, verbose=0)
loss, acc = model.evaluate(X_test, y_test, verbose=0)
print(f"test accuracy {acc:.3f}")
