# given: mels = np.random.rand(30, 64, 40).astype("float32")
# given: labels = np.random.randint(0, 5, 30)
"""Bird calls: convolutional front end over log-mel frames, then a bidirectional GRU."""
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, models

mels = np.load("clips.npy")
labels = np.load("labels.npy")
species = ["wren", "robin", "tit", "finch", "owl"]

# files were stored as (mel, frame): put frames on the time axis
mels = np.transpose(mels, (0, 2, 1))
mels = (mels - mels.mean(axis=(0, 1))) / (mels.std(axis=(0, 1)) + 1e-6)
print("clips", mels.shape)

order = np.random.permutation(len(mels))
mels, labels = mels[order], labels[order]
n_val = 6
x_val, y_val = mels[:n_val], labels[:n_val]
x_trn, y_trn = mels[n_val:], labels[n_val:]

ds = tf.data.Dataset.from_tensor_slices((x_trn, y_trn)).shuffle(24).batch(8).prefetch(1)

model = models.Sequential(name="birds")
model.add(layers.Input(shape=(40, 64)))
for width in (32, 48):
    model.add(layers.Conv1D(width, 3, padding="same", activation="relu"))
    model.add(layers.MaxPooling1D(2))
    model.add(layers.SpatialDropout1D(0.1))
model.add(layers.Bidirectional(layers.GRU(20), merge_mode="sum"))
model.add(layers.Dense(len(species), activation="softmax"))
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(ds, epochs=1, validation_data=(x_val, y_val), verbose=0)

probs = model.predict(x_val, verbose=0)
best = probs.argmax(axis=-1)
confusion = tf.math.confusion_matrix(y_val, best, num_classes=len(species))
for row, name in zip(confusion.numpy(), species):
    print(name, row)
print("top", [species[i] for i in best])
