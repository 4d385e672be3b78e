from keras.models import Sequential
from keras.layers import ConvLSTM2D, BatchNormalization, Conv3D, Input
import numpy as np

n_frames, rows, cols = 8, 20, 20
movies = np.zeros((12, n_frames + 1, rows, cols, 1), dtype='float32')
for i in range(12):
    r, c = np.random.randint(3, 10, size=2)
    for t in range(n_frames + 1):
        movies[i, t, r + t - 1:r + t + 1, c:c + 2, 0] = 1.0

past, shifted = movies[:, :-1], movies[:, 1:]

seq = Sequential()
seq.add(Input(shape=(None, rows, cols, 1)))
seq.add(ConvLSTM2D(filters=6, kernel_size=(3, 3), padding='same', return_sequences=True))
seq.add(BatchNormalization())
seq.add(ConvLSTM2D(filters=6, kernel_size=(3, 3), padding='same', return_sequences=True))
seq.add(Conv3D(filters=1, kernel_size=(3, 3, 3), activation='sigmoid', padding='same', data_format='channels_last'))
seq.compile(loss='binary_crossentropy', optimizer='adadelta')
seq.fit(past[:10], shifted[:10], batch_size=5, epochs=1, verbose=0)

track = past[11][:4]
for j in range(3):
    new_pos = seq.predict(track[np.newaxis], verbose=0)
    new = new_pos[0, -1:]
    track = np.concatenate((track, new), axis=0)
print(track.shape)
