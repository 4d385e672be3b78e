import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import *


def create_model(n_classes, input_shape):
    model = tf.keras.Sequential()
    model.add(Input(shape=input_shape))
    model.add(Reshape((input_shape[0], input_shape[1] * input_shape[2])))
    model.add(LSTM(32, return_sequences=True))
    model.add(LSTM(n_classes))
    model.compile(loss="categorical_crossentropy", optimizer="adam")


images = np.random.rand(20, 16, 24, 3)
labels = tf.keras.utils.to_categorical(np.random.randint(0, 5, 20), 5)
model = create_model(5, images.shape[1:])
model.fit(images, labels, epochs=1)
