import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import ConvLSTM2D, BatchNormalization, Conv3D

def make_movies(n_samples=8, n_frames=10, size=24):
    noisy = np.zeros((n_samples, n_frames, size, size, 1), dtype=float)
    shifted = np.zeros((n_samples, n_frames, size, size, 1), dtype=float)
    for i in range(n_samples):
        for t in range(n_frames):
            x = (i + t) % (size - 2)
            noisy[i, t, x:x + 2, x:x + 2, 0] += 1
            shifted[i, t, x + 1:x + 3, x + 1:x + 3, 0] += 1
    return noisy, shifted


seq = Sequential()
seq.add(ConvLSTM2D(filters=8, kernel_size=(3, 3), input_shape=(None, 24, 24, 1), padding='same', return_sequences=True))
seq.add(BatchNormalization())
seq.add(ConvLSTM2D(filters=8, kernel_size=(3, 3), padding='same', return_sequences=True))
seq.add(BatchNormalization())
seq.add(Conv3D(filters=1, kernel_size=(3, 3, 3), activation='sigmoid', padding='same'))
seq.compile(loss='binary_crossentropy', optimizer='adadelta')
noisy_movies, shifted_movies = make_movies()
seq.fit(noisy_movies, shifted_movies, batch_size=4, epochs=1, validation_split=0.25, verbose=0)
which = 3
track = noisy_movies[which][:7, ::, ::, ::]
for j in range(3):
    new_pos = seq.predict(track[np.newaxis, ::, ::, ::, ::], verbose=0)
    new = new_pos[::, -1, ::, ::, ::]
    track = np.concatenate((track, new), axis=0)
track2 = noisy_movies[which]
frame = seq.predict(track2[np.newaxis, 0], verbose=0)
