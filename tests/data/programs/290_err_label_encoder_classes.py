import numpy as np
from sklearn.preprocessing import LabelEncoder
from tensorflow.keras.utils import to_categorical
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Input

moods = np.array(["calm", "angry", "happy", "sad", "calm", "happy"] * 10)
X = np.random.rand(len(moods), 25, 13)
le = LabelEncoder()
y = to_categorical(le.fit_transform(moods))
print(y.shape, le.classes_)

model = Sequential()
model.add(Input(shape=(25, 13)))
model.add(LSTM(24))
model.add(Dense(6, activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X, y, epochs=2, batch_size=10, validation_split=0.1)
