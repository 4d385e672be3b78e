import numpy as np
from tensorflow import keras
from tensorflow.keras.layers import Conv1D, MaxPooling1D, LSTM, Bidirectional, Dense, Permute, Concatenate, GlobalAveragePooling1D, Dropout, Masking, Reshape, Input

# LSTM-FCN style: one branch sees the series, the other its transpose
NB_CLASS = 3
X = np.random.randn(72, 6, 32)            # samples, variables, length
X = np.transpose(X, (0, 2, 1))            # samples, length, variables
y = np.random.randint(0, NB_CLASS, 72)
y[:3] = [0, 1, 2]

ip = Input(shape=(32, 6))
x = Permute((2, 1))(ip)
x = LSTM(8)(x)
x = Dropout(0.5)(x)

c = Conv1D(16, 8, padding="same", activation="relu")(ip)
c = Conv1D(32, 5, padding="same", activation="relu")(c)
c = MaxPooling1D(2)(c)
c = Bidirectional(LSTM(4, return_sequences=True))(c)
c = GlobalAveragePooling1D()(c)

both = Concatenate()([x, c])
out = Dense(NB_CLASS, activation="softmax")(both)
model = keras.Model(ip, out)
model.compile(optimizer=keras.optimizers.Adam(1e-3), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(X, y, batch_size=24, epochs=1, validation_split=1 / 3, verbose=2)
probs = model.predict(X[:10])
print(probs.sum(axis=1))
