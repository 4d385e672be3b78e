import numpy as np
import keras
from keras import layers

# Moving MNIST, (frames, samples, height, width) as the file has it
dataset = np.random.randint(0, 255, (20, 30, 16, 16)).astype("uint8")
dataset = np.swapaxes(dataset, 0, 1)
dataset = dataset[:24, ...]
indexes = np.arange(dataset.shape[0])
np.random.shuffle(indexes)
train_index = indexes[: int(0.75 * dataset.shape[0])]
val_index = indexes[int(0.75 * dataset.shape[0]) :]
train_dataset = dataset[train_index] / 255
val_dataset = dataset[val_index] / 255


def create_shifted_frames(data):
    x = data[:, 0 : data.shape[1] - 1]
    y = data[:, 1 : data.shape[1]]
    return x, y


x_train, y_train = create_shifted_frames(train_dataset)
x_val, y_val = create_shifted_frames(val_dataset)
print("Training:", x_train.shape, y_train.shape)

inp = layers.Input(shape=(None, *x_train.shape[2:]))
x = layers.ConvLSTM2D(filters=8, kernel_size=(3, 3), padding="same", return_sequences=True, activation="relu")(inp)
x = layers.BatchNormalization()(x)
x = layers.Conv3D(filters=1, kernel_size=(3, 3, 3), activation="sigmoid", padding="same")(x)
model = keras.models.Model(inp, x)
model.compile(loss=keras.losses.binary_crossentropy, optimizer=keras.optimizers.Adam())
model.fit(x_train, y_train, batch_size=5, epochs=1, validation_data=(x_val, y_val), verbose=0)
