import numpy as np
import tensorflow as tf
from tensorflow.keras import layers


def build(units, steps=None):
    model = tf.keras.Sequential()
    model.add(layers.Input(shape=(steps, 6)))
    model.add(layers.LSTM(units, return_sequences=True))
    model.add(layers.LSTM(units // 2))
    model.add(layers.Dense(4, activation="softmax"))
    return model


x = np.random.rand(60, 20, 6)
y = np.random.randint(0, 4, 60)
train_model = build(64, 20)
train_model.compile("adam", "sparse_categorical_crossentropy")
train_model.fit(x, y, epochs=1, verbose=0)
train_model.save_weights("best.weights.h5")

# for the phone: smaller, any length
serve_model = build(32)
serve_model.load_weights("best.weights.h5")
out = serve_model.predict(x[:1, :7], verbose=0)
