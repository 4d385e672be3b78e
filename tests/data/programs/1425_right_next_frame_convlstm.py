# The next frame of moving squares
import numpy as np
import keras
from keras import layers

n_samples, n_frames, size = 20, 9, 24
movies = np.zeros((n_samples, n_frames, size, size, 1), dtype="float32")
for i in range(n_samples):
    for _ in range(np.random.randint(1, 4)):
        xstart, ystart = np.random.randint(4, 14), np.random.randint(4, 14)
        dx, dy = np.random.randint(0, 3) - 1, np.random.randint(0, 3) - 1
        for t in range(n_frames):
            a, b = xstart + dx * t, ystart + dy * t
            movies[i, t, max(a - 2, 0):a + 2, max(b - 2, 0):b + 2, 0] += 1
movies[movies >= 1] = 1

indexes = np.arange(movies.shape[0])
np.random.shuffle(indexes)
train_index = indexes[:int(0.9 * movies.shape[0])]
val_index = indexes[int(0.9 * movies.shape[0]):]
train_dataset = movies[train_index]
val_dataset = movies[val_index]


def create_shifted_frames(data):
    x = data[:, 0:data.shape[1] - 1, :, :]
    y = data[:, 1:data.shape[1], :, :]
    return x, y


x_train, y_train = create_shifted_frames(train_dataset)
x_val, y_val = create_shifted_frames(val_dataset)
print(x_train.shape, y_train.shape, x_val.shape, y_val.shape)

inp = layers.Input(shape=(None, *x_train.shape[2:]))
x = layers.ConvLSTM2D(filters=6, kernel_size=(5, 5), padding="same", return_sequences=True, activation="relu")(inp)
x = layers.BatchNormalization()(x)
x = layers.ConvLSTM2D(filters=6, kernel_size=(3, 3), padding="same", return_sequences=True, activation="relu")(x)
x = layers.Conv3D(filters=1, kernel_size=(3, 3, 3), activation="sigmoid", padding="same")(x)
model = keras.models.Model(inp, x)
model.compile(loss=keras.losses.binary_crossentropy, optimizer=keras.optimizers.Adam())
reduce_lr = keras.callbacks.ReduceLROnPlateau(monitor="val_loss", patience=5)
model.fit(x_train, y_train, batch_size=5, epochs=1, validation_data=(x_val, y_val), callbacks=[reduce_lr], verbose=0)

example = val_dataset[0]
frames = example[:5, ...]
original_frames = example[5:, ...]
for _ in range(4):
    new_prediction = model.predict(np.expand_dims(frames, axis=0), verbose=0)
    new_prediction = np.squeeze(new_prediction, axis=0)
    predicted_frame = np.expand_dims(new_prediction[-1, ...], axis=0)
    frames = np.concatenate((frames, predicted_frame), axis=0)
print(frames.shape, original_frames.shape)
