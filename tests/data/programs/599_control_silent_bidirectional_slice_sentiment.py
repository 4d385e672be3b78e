# trap: traps/bidirectional-last-step/
import numpy as np
import tensorflow as tf

ids = np.random.randint(1, 500, (120, 40))
label = np.random.randint(0, 2, (120, 1))


def build(units=16, pool="last"):
    i = tf.keras.Input((40,), dtype="int32")
    x = tf.keras.layers.Embedding(500, 24)(i)
    x = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(units, return_sequences=True))(x)
    if pool == "last":
        x = x[:, -1, :]
    elif pool == "max":
        x = tf.keras.layers.GlobalMaxPooling1D()(x)
    else:
        x = tf.keras.layers.GlobalAveragePooling1D()(x)
    return tf.keras.Model(i, tf.keras.layers.Dense(1, activation="sigmoid")(x))


m = build()
m.compile("adam", "binary_crossentropy", metrics=["accuracy"])
m.fit(ids, label, epochs=1, verbose=0)
