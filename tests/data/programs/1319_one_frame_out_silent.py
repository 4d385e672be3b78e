# trap: silent
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Input, ConvLSTM2D, BatchNormalization, Conv2D

# one short clip; the network shall give the clip back
clip = np.random.rand(5, 24, 24, 3).astype("float32")
X = clip[np.newaxis]
Y = X.copy()
print(X.shape, Y.shape)

seq = Sequential()
seq.add(Input(shape=(5, 24, 24, 3)))
seq.add(ConvLSTM2D(filters=8, kernel_size=(3, 3), padding="same", return_sequences=True))
seq.add(BatchNormalization())
seq.add(ConvLSTM2D(filters=8, kernel_size=(3, 3), padding="same", return_sequences=False))
seq.add(Conv2D(3, (3, 3), activation="sigmoid", padding="same"))
seq.compile(loss="mean_squared_error", optimizer="adadelta")
seq.fit(X, Y, batch_size=1, epochs=1, verbose=0)
