# trap: traps/mask-lost-on-the-way
# given: load_dialogs() = [np.random.randint(1, 400, size=5 + i % 7).tolist() for i in range(36)]
"""Intent detection: token embedding plus a learned position embedding, then an LSTM."""
import numpy as np
import keras
from keras import layers, ops

MAXLEN = 12


def load_dialogs():
    raise NotImplementedError


dialogs = load_dialogs()
intent = np.array([i % 4 for i in range(36)])
x = keras.utils.pad_sequences(dialogs, maxlen=MAXLEN, padding="post", truncating="post")
print(x.shape, intent.shape)


class TokenAndPosition(layers.Layer):
    def __init__(self, maxlen, vocab, dim):
        super().__init__()
        self.tokens = layers.Embedding(vocab, dim, mask_zero=True)
        self.places = layers.Embedding(maxlen, dim)

    def call(self, ids):
        places = self.places(ops.arange(ops.shape(ids)[-1]))
        return self.tokens(ids) + places


ids = keras.Input((MAXLEN,), dtype="int32")
h = TokenAndPosition(MAXLEN, 400, 24)(ids)
h = layers.LSTM(24)(h)
h = layers.Dropout(0.2)(h)
out = layers.Dense(4, activation="softmax")(h)
model = keras.Model(ids, out)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x, intent, epochs=1, batch_size=6, validation_split=0.2, verbose=0)
print(model.predict(x[:2], verbose=0).argmax(-1))
