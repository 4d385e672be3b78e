import numpy as np
import keras
from keras import layers


def make_movies(n_samples=20, n_frames=9, size=16):
    movies = np.zeros((n_samples, n_frames, size, size, 1), dtype='float32')
    for i in range(n_samples):
        r, c = np.random.randint(2, size - 4, 2)
        dr, dc = np.random.randint(-1, 2, 2)
        for t in range(n_frames):
            a = int(np.clip(r + dr * t, 0, size - 3))
            b = int(np.clip(c + dc * t, 0, size - 3))
            movies[i, t, a:a + 3, b:b + 3, 0] = 1
    return movies


def create_shifted_frames(data):
    x = data[:, 0:data.shape[1] - 1, :, :]
    y = data[:, 1:data.shape[1], :, :]
    return x, y


dataset = make_movies()
indexes = np.arange(dataset.shape[0])
np.random.shuffle(indexes)
train_index = indexes[:int(0.9 * dataset.shape[0])]
val_index = indexes[int(0.9 * dataset.shape[0]):]
x_train, y_train = create_shifted_frames(dataset[train_index])
x_val, y_val = create_shifted_frames(dataset[val_index])
print('Training Dataset Shapes: ' + str(x_train.shape) + ', ' + str(y_train.shape))

inp = layers.Input(shape=(None, *x_train.shape[2:]))
x = layers.ConvLSTM2D(filters=8, kernel_size=(5, 5), padding='same', return_sequences=True, activation='relu')(inp)
x = layers.BatchNormalization()(x)
x = layers.ConvLSTM2D(filters=8, kernel_size=(3, 3), padding='same', return_sequences=True, activation='relu')(x)
x = layers.Conv3D(filters=1, kernel_size=(3, 3, 3), activation='sigmoid', padding='same')(x)
model = keras.models.Model(inp, x)
model.compile(loss='binary_crossentropy', optimizer='adam')
model.fit(x_train, y_train, batch_size=5, epochs=1, validation_data=(x_val, y_val), verbose=0)

example = dataset[val_index[0]]
frames = example[:5, ...]
for _ in range(4):
    new_prediction = model.predict(np.expand_dims(frames, axis=0), verbose=0)
    new_prediction = np.squeeze(new_prediction, axis=0)
    predicted_frame = np.expand_dims(new_prediction[-1, ...], axis=0)
    frames = np.concatenate((frames, predicted_frame), axis=0)
print(frames.shape)
