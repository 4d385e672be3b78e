import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, LSTM, Dense, Concatenate

text = Input(shape=(30, 50), name="text")
price = Input(shape=(10, 1), name="price")
a = LSTM(16)(text)
b = LSTM(8)(price)
merged = Concatenate()([a, b])
out = Dense(1, activation="sigmoid")(merged)
model = tf.keras.Model([text, price], out)
model.compile("adam", "binary_crossentropy")
xt = np.random.rand(40, 30, 50)
xp = np.random.rand(40, 10, 1)
y = np.random.randint(0, 2, (40, 1))
model.fit([xt, xp], y, epochs=1, verbose=0)
single = model.predict(xt[:1], verbose=0)
print(single)
