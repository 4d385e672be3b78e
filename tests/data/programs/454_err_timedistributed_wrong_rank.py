import numpy as np
import keras
from keras.layers import Input, LSTM, TimeDistributed, Dense, Flatten, Conv2D, MaxPooling2D

clips = np.random.rand(10, 8, 24, 24)
label = np.random.randint(0, 3, 10)
i = Input(shape=(8, 24, 24))
x = TimeDistributed(Conv2D(4, (3, 3), activation="relu"))(i)
x = TimeDistributed(MaxPooling2D())(x)
x = TimeDistributed(Flatten())(x)
x = LSTM(12)(x)
o = Dense(3, activation="softmax")(x)
net = keras.Model(i, o)
net.compile("adam", "sparse_categorical_crossentropy")
net.fit(clips, label, epochs=1, verbose=0)
