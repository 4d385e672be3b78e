import numpy as np
import tensorflow as tf

SEQ, FEAT = 18, 4


def make(units, classes):
    return tf.keras.Sequential(
        [
            tf.keras.layers.InputLayer(shape=(SEQ, FEAT)),
            tf.keras.layers.LSTM(units, name="memory"),
            tf.keras.layers.Dense(classes, activation="softmax", name="head"),
        ]
    )


big_x = np.random.rand(200, SEQ, FEAT)
big_y = np.random.randint(0, 8, 200)
source = make(48, 8)
source.compile("adam", "sparse_categorical_crossentropy")
source.fit(big_x, big_y, epochs=1, verbose=0)

small_x = np.random.rand(30, SEQ, FEAT)
small_y = np.random.randint(0, 3, 30)
target = make(32, 3)
target.get_layer("memory").set_weights(source.get_layer("memory").get_weights())
target.get_layer("memory").trainable = False
target.compile("adam", "sparse_categorical_crossentropy")
target.fit(small_x, small_y, epochs=1, verbose=0)
