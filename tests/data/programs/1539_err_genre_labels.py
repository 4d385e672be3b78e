# given: songs = np.random.rand(150, 130, 13)
# given: genre = np.array(['blues', 'jazz', 'metal', 'pop', 'rock'])[np.arange(150) % 5]
# Genre recognition from MFCC, model in a class
import numpy as np
from sklearn.preprocessing import LabelEncoder
from sklearn.model_selection import train_test_split
from tensorflow import keras
from tensorflow.keras.layers import LSTM, Dense, Dropout, BatchNormalization


class GenreNet:
    def __init__(self, n_frames, n_mfcc, n_genres, lr=0.001):
        self.n_genres = n_genres
        self.model = self._build(n_frames, n_mfcc)
        self.model.compile(
            loss='categorical_crossentropy',
            optimizer=keras.optimizers.Adam(learning_rate=lr),
            metrics=['accuracy'],
        )

    def _build(self, n_frames, n_mfcc):
        model = keras.models.Sequential()
        model.add(keras.Input(shape=(n_frames, n_mfcc)))
        model.add(LSTM(64, return_sequences=True, dropout=0.1))
        model.add(BatchNormalization())
        model.add(LSTM(32))
        model.add(Dropout(0.3))
        model.add(Dense(self.n_genres, activation='softmax'))
        return model

    def train(self, x, y, epochs=1):
        return self.model.fit(x, y, batch_size=35, epochs=epochs, validation_split=0.1, verbose=0)


songs = np.load('mfcc_gtzan.npy')
genre = np.load('genre_gtzan.npy')

encoder = LabelEncoder()
target = encoder.fit_transform(genre)
n_genres = len(encoder.classes_)

x_tr, x_te, y_tr, y_te = train_test_split(songs, target, test_size=0.3, stratify=target, random_state=0)
print("Training X shape: " + str(x_tr.shape))
print("Training Y shape: " + str(y_tr.shape))

net = GenreNet(x_tr.shape[1], x_tr.shape[2], n_genres)
net.train(x_tr, y_tr)
print("score", net.model.evaluate(x_te, y_te, verbose=0))
