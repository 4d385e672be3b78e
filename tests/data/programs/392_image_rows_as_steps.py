import numpy as np
import tensorflow as tf

(x_train, y_train), (x_test, y_test) = (np.random.randint(0, 256, (300, 28, 28)), np.random.randint(0, 10, 300)), (np.random.randint(0, 256, (60, 28, 28)), np.random.randint(0, 10, 60))
x_train, x_test = x_train / 255.0, x_test / 255.0
y_train = tf.one_hot(y_train, 10)
y_test = tf.one_hot(y_test, 10)
inputs = tf.keras.Input(shape=(28, 28))
rows = tf.keras.layers.LSTM(32, return_sequences=True)(inputs)
columns = tf.keras.layers.LSTM(32, return_sequences=True)(tf.keras.layers.Permute((2, 1))(inputs))
joined = tf.keras.layers.concatenate([rows, columns], axis=-1)
last = joined[:, -1, :]
outputs = tf.keras.layers.Dense(10, activation="softmax")(last)
model = tf.keras.Model(inputs, outputs)
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(x_train, y_train, batch_size=50, epochs=1, validation_data=(x_test, y_test), verbose=0)
pred = tf.argmax(model.predict(x_test, verbose=0), axis=1)
truth = tf.argmax(y_test, axis=1)
acc = tf.reduce_mean(tf.cast(pred == truth, tf.float32))
