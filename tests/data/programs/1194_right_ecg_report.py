import numpy as np
import pandas as pd
from sklearn.metrics import classification_report, confusion_matrix, f1_score
from sklearn.model_selection import train_test_split
from sklearn.utils.class_weight import compute_class_weight
from sklearn.utils import resample
from keras.utils import to_categorical
from keras import layers, Sequential, Input

n_beats, n_points = 500, 187
beats = pd.DataFrame(np.random.rand(n_beats, n_points))
beats[n_points] = np.tile([0, 0, 0, 0, 0, 1, 1, 2, 3, 4], 50)
print(beats[n_points].value_counts())
X = beats.iloc[:, :-1].values
y = beats.iloc[:, -1].values.astype(int)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, stratify=y, random_state=1)
weights = compute_class_weight(class_weight="balanced", classes=np.unique(y_train), y=y_train)
class_weight = dict(enumerate(weights))
X_train = X_train.reshape(len(X_train), X_train.shape[1], 1)
X_test = X_test[..., np.newaxis]
Y_train, Y_test = to_categorical(y_train), to_categorical(y_test)

model = Sequential()
model.add(Input((n_points, 1)))
model.add(layers.Conv1D(16, 6, activation="relu"))
model.add(layers.BatchNormalization())
model.add(layers.MaxPooling1D(3, strides=2, padding="same"))
model.add(layers.Conv1D(16, 3, activation="relu"))
model.add(layers.MaxPooling1D(2, strides=2, padding="same"))
model.add(layers.LSTM(16, return_sequences=True))
model.add(layers.Flatten())
model.add(layers.Dense(16, activation="relu"))
model.add(layers.Dense(5, activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X_train, Y_train, epochs=1, batch_size=32, validation_data=(X_test, Y_test), class_weight=class_weight, verbose=0)
y_prob = model.predict(X_test, verbose=0)
y_pred = y_prob.argmax(axis=-1)
print(classification_report(y_test, y_pred, zero_division=0))
cm = confusion_matrix(y_test, y_pred)
norm = cm.astype("float") / cm.sum(axis=1)[:, np.newaxis]
f1 = f1_score(y_test, y_pred, average="macro")
