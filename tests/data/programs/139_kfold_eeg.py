import numpy as np
from sklearn.model_selection import KFold
from sklearn.metrics import accuracy_score
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Conv1D, MaxPooling1D, LSTM, Dense, Dropout

# 8 channels of EEG, one label per trial; channels come first in the file
trials = np.random.randn(80, 8, 256)
labels = np.random.randint(0, 2, 80)
X = np.transpose(trials, (0, 2, 1))
print(X.shape)


def create_model(n_timesteps, n_channels):
    model = Sequential()
    model.add(Conv1D(filters=16, kernel_size=7, activation="relu", input_shape=(n_timesteps, n_channels)))
    model.add(MaxPooling1D(pool_size=4))
    model.add(Dropout(0.25))
    model.add(LSTM(20))
    model.add(Dense(1, activation="sigmoid"))
    model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
    return model


kfold = KFold(n_splits=4, shuffle=True, random_state=7)
scores = []
oof = np.zeros(len(X))
for fold, (train, test) in enumerate(kfold.split(X, labels)):
    model = create_model(X.shape[1], X.shape[2])
    X_train, X_test = X[train], X[test]
    model.fit(X_train, labels[train], epochs=1, batch_size=20, verbose=0)
    prob = model.predict(X_test, verbose=0)
    pred = (prob[:, 0] > 0.5).astype("int")
    oof[test] = prob.ravel()
    scores.append(accuracy_score(labels[test], pred))
print(np.mean(scores), np.std(scores))
