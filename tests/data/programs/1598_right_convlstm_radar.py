import numpy as np
import keras
from keras import layers

# Next radar frame from the last five (nowcasting)
def synth(n=24, frames=10, size=16):
    out = np.zeros((n, frames, size, size, 1), dtype="float32")
    for k in range(n):
        r, c = np.random.randint(0, size - 4, 2)
        for f in range(frames):
            rr, cc = (r + f) % (size - 3), (c + f) % (size - 3)
            out[k, f, rr:rr + 3, cc:cc + 3, 0] = 1.0
    return out


movies = synth()
idx = np.arange(movies.shape[0])
np.random.shuffle(idx)
train_movies = movies[idx[:20]]
val_movies = movies[idx[20:]]


def shifted(data):
    return data[:, 0:data.shape[1] - 1], data[:, 1:data.shape[1]]


x_train, y_train = shifted(train_movies)
x_val, y_val = shifted(val_movies)
print("train", x_train.shape, y_train.shape)

inp = layers.Input(shape=(None, *x_train.shape[2:]))
x = layers.ConvLSTM2D(8, (5, 5), padding="same", return_sequences=True, activation="relu")(inp)
x = layers.BatchNormalization()(x)
x = layers.ConvLSTM2D(8, (3, 3), padding="same", return_sequences=True, activation="relu")(x)
x = layers.Conv3D(1, (3, 3, 3), activation="sigmoid", padding="same")(x)
model = keras.Model(inp, x)
model.compile(loss=keras.losses.binary_crossentropy, optimizer=keras.optimizers.Adam())
model.fit(x_train, y_train, batch_size=5, epochs=1, validation_data=(x_val, y_val), verbose=0)

example = val_movies[0]
frames = example[:5]
original = example[5:]
for _ in range(5):
    new_prediction = model.predict(np.expand_dims(frames, axis=0), verbose=0)
    new_prediction = np.squeeze(new_prediction, axis=0)
    predicted_frame = np.expand_dims(new_prediction[-1, ...], axis=0)
    frames = np.concatenate((frames, predicted_frame), axis=0)
print(frames.shape, original.shape)
