#!/usr/bin/env python
import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense, TimeDistributed, GlobalAveragePooling1D
from keras.utils import to_categorical
from sklearn.model_selection import StratifiedKFold

mfcc = np.random.rand(120, 44, 13)
genre = np.repeat(np.arange(4), 30)

folds = StratifiedKFold(n_splits=3, shuffle=True, random_state=0)
accs = []
for fold, (tr, te) in enumerate(folds.split(mfcc, genre)):
    model = Sequential()
    model.add(LSTM(16, return_sequences=True, input_shape=(44, 13)))
    model.add(TimeDistributed(Dense(8, activation="relu")))
    model.add(GlobalAveragePooling1D())
    model.add(Dense(4, activation="softmax"))
    model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["acc"])
    model.fit(mfcc[tr], to_categorical(genre[tr]), epochs=1, batch_size=20, verbose=0)
    guess = np.argmax(model.predict(mfcc[te], verbose=0))
# trap: silent
    acc = np.mean(guess == genre[te])
    accs.append(acc)
    print("fold", fold, "accuracy", acc)
print(np.mean(accs), "+/-", np.std(accs))
