import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, Conv2D, BatchNormalization, MaxPooling2D, LSTM, Dense
from tensorflow.keras.models import Model


def conv_block(x, filters, pool):
    x = Conv2D(filters, (3, 3), padding="same", activation="relu")(x)
    x = BatchNormalization()(x)
    return MaxPooling2D(pool)(x)


n_mels, n_frames, n_genres = 32, 64, 6
spectrograms = np.random.rand(40, n_frames, n_mels).astype("float32")
spectrograms = spectrograms[..., np.newaxis]
genre = np.random.randint(n_genres, size=40)

inp = Input((n_frames, n_mels, 1))
x = conv_block(inp, 8, (1, 2))
x = conv_block(x, 16, (2, 4))
x = conv_block(x, 32, (1, 2))
x = LSTM(32, name="encoder1")(x)
out = Dense(n_genres, activation="softmax")(x)
model = Model(inp, out)
model.summary()
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(spectrograms, genre, epochs=1, batch_size=8)
