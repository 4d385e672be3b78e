import numpy as np
import tensorflow as tf
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import LabelEncoder

moods = np.array(["calm", "happy", "angry"] * 50)
clips = np.random.rand(150, 40, 20)
enc = LabelEncoder()
codes = enc.fit_transform(moods)
xa, xb, ya, yb = train_test_split(clips, codes, test_size=0.2, stratify=codes)


def make(shape, classes):
    inp = tf.keras.layers.Input(shape=shape)
    h = tf.keras.layers.LSTM(16)(inp)
    return tf.keras.Model(inp, tf.keras.layers.Dense(classes, activation="softmax")(h))


model = make(xa.shape[1:], len(enc.classes_))
model.compile(loss=tf.keras.losses.CategoricalCrossentropy(), optimizer="adam", metrics=["accuracy"])
model.fit(xa, ya, validation_data=(xb, yb), epochs=1, verbose=0)
