import numpy as np
from keras.models import Sequential
from keras.layers import ConvLSTM2D, BatchNormalization, Conv3D

# rain radar: 10 frames in, 10 frames out
n, t, rows, cols = 4, 10, 16, 16
frames = np.random.rand(n, 2 * t, rows, cols, 1)
past, future = frames[:, :t], frames[:, t:]

seq = Sequential()
seq.add(ConvLSTM2D(filters=8, kernel_size=(3, 3), input_shape=(None, rows, cols, 1),
                   padding='same', return_sequences=True))
seq.add(BatchNormalization())
seq.add(ConvLSTM2D(filters=8, kernel_size=(3, 3), padding='same'))
seq.add(BatchNormalization())
seq.add(ConvLSTM2D(filters=4, kernel_size=(3, 3), padding='same', return_sequences=True))
seq.add(Conv3D(filters=1, kernel_size=(3, 3, 3), activation='sigmoid', padding='same'))
seq.compile(loss='binary_crossentropy', optimizer='adadelta')
seq.fit(past, future, batch_size=2, epochs=1)
track = seq.predict(past[:1])
print(track.shape)
