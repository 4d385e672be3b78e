import numpy as np
import tensorflow as tf

n_items, seq_len = 50, 15
histories = np.random.randint(1, n_items + 1, size=(400, seq_len))
nxt = np.random.randint(0, n_items, size=400)

inputs = tf.keras.layers.Input(shape=(seq_len,), dtype="int32")
x = tf.keras.layers.Embedding(input_dim=n_items, output_dim=16)(inputs)
x = tf.keras.layers.GRU(32)(x)
x = tf.keras.layers.Dropout(0.2)(x)
outputs = tf.keras.layers.Dense(n_items, activation="softmax")(x)
rec = tf.keras.Model(inputs, outputs)
rec.compile("adam", "sparse_categorical_crossentropy")
rec.fit(histories, nxt, epochs=1, batch_size=64, verbose=0)
top = np.argsort(-rec.predict(histories[:10]), axis=1)[:, :5]
