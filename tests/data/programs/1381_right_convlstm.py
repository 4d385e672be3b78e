import numpy as np
import keras
from keras import layers

# next frame prediction on small moving squares
n_movies, n_frames, size = 10, 8, 16
movies = np.zeros((n_movies, n_frames, size, size, 1), dtype="float32")
for m in range(n_movies):
    x, y = np.random.randint(0, size - 4, 2)
    for f in range(n_frames):
        x = (x + 1) % (size - 3)
        movies[m, f, x:x + 3, y:y + 3, 0] = 1.0

indexes = np.arange(movies.shape[0])
np.random.shuffle(indexes)
train_index = indexes[:8]
val_index = indexes[8:]
train_dataset = movies[train_index]
val_dataset = movies[val_index]


def create_shifted_frames(data):
    x = data[:, 0:data.shape[1] - 1, :, :]
    y = data[:, 1:data.shape[1], :, :]
    return x, y


x_train, y_train = create_shifted_frames(train_dataset)
x_val, y_val = create_shifted_frames(val_dataset)
print("Training Dataset Shapes:", x_train.shape, y_train.shape)

inp = layers.Input(shape=(None, *x_train.shape[2:]))
x = layers.ConvLSTM2D(filters=4, kernel_size=(5, 5), padding="same", return_sequences=True, activation="relu")(inp)
x = layers.BatchNormalization()(x)
x = layers.ConvLSTM2D(filters=4, kernel_size=(3, 3), padding="same", return_sequences=True, activation="relu")(x)
x = layers.Conv3D(filters=1, kernel_size=(3, 3, 3), activation="sigmoid", padding="same")(x)
model = keras.models.Model(inp, x)
model.compile(loss=keras.losses.binary_crossentropy, optimizer=keras.optimizers.Adam())
model.fit(x_train, y_train, batch_size=4, epochs=1, validation_data=(x_val, y_val))

example = val_dataset[np.random.choice(range(len(val_dataset)), size=1)[0]]
frames = example[:4, ...]
for _ in range(3):
    new_prediction = model.predict(np.expand_dims(frames, axis=0), verbose=0)
    new_prediction = np.squeeze(new_prediction, axis=0)
    predicted_frame = np.expand_dims(new_prediction[-1, ...], axis=0)
    frames = np.concatenate((frames, predicted_frame), axis=0)
print(frames.shape)
