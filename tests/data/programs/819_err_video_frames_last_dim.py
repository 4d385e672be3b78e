import numpy as np
from tensorflow.keras import layers, models

clips = np.random.rand(12, 10, 32, 32)
y = np.random.randint(0, 2, 12)
net = models.Sequential()
net.add(layers.TimeDistributed(layers.Conv2D(8, (3, 3), activation="relu"), input_shape=(10, 32, 32, 1)))
net.add(layers.TimeDistributed(layers.MaxPooling2D((4, 4))))
net.add(layers.TimeDistributed(layers.Flatten()))
net.add(layers.LSTM(16, return_sequences=True))
net.add(layers.Dense(1, activation="sigmoid"))
net.compile("adam", "binary_crossentropy")
net.fit(clips, y, epochs=1)
