# trap: traps/embedding-reads-minus-one/
import numpy as np
import tensorflow as tf

carts = [[3, 17, 9], [4], [22, 8, 8, 1, 30], [11, 12]] * 20
bought = np.array([1, 0, 1, 0] * 20)
padded = tf.keras.preprocessing.sequence.pad_sequences(carts, maxlen=6, padding="post", value=-1)
items = tf.keras.Input((6,), dtype="int32")
x = tf.keras.layers.Embedding(40, 8)(items)
x = tf.keras.layers.LSTM(8)(x)
model = tf.keras.Model(items, tf.keras.layers.Dense(1, activation="sigmoid")(x))
model.compile("adam", "binary_crossentropy")
model.fit(padded, bought, epochs=1, verbose=0)
