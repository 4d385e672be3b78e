import numpy as np
from tensorflow import keras
from tensorflow.keras import layers
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import LabelEncoder

emotions = {1: "neutral", 2: "calm", 3: "happy", 4: "sad"}
config = {"n_mfcc": 40, "batch": 16, "epochs": 1, "units": [32, 16]}


def extract(path):
    mfcc = np.random.randn(config["n_mfcc"], 120)
    return np.mean(mfcc.T, axis=0)


X, y = [], []
for actor in range(1, 7):
    for clip in range(12):
        feature = extract(f"Actor_{actor:02d}/{clip}.wav")
        X.append(feature)
        y.append(emotions[clip % 4 + 1])
X = np.array(X)
lb = LabelEncoder()
Y = keras.utils.to_categorical(lb.fit_transform(np.array(y)))
x_train, x_test, y_train, y_test = train_test_split(X, Y, test_size=0.25, random_state=0)
x_train = np.expand_dims(x_train, -1)
x_test = np.expand_dims(x_test, -1)
model = keras.Sequential()
model.add(layers.Input((config["n_mfcc"], 1)))
for k, u in enumerate(config["units"]):
    last = k == len(config["units"]) - 1
    model.add(layers.LSTM(u, return_sequences=not last))
    model.add(layers.Dropout(0.3))
model.add(layers.Dense(Y.shape[1], activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
hist = model.fit(x_train, y_train, batch_size=config["batch"], epochs=config["epochs"], verbose=0, validation_data=(x_test, y_test))
pred = np.argmax(model.predict(x_test, verbose=0), axis=1)
true = y_test.argmax(1)
accuracy = (pred == true).mean()
cm = np.zeros((4, 4), dtype=int)
for t, p in zip(true, pred):
    cm[t, p] += 1
print(cm.sum() == len(true))
