import numpy as np
from tensorflow import keras
from tensorflow.keras import layers
from sklearn.preprocessing import MinMaxScaler

# each row already holds the lags of a customer: one step with many features is meant here
rows = np.random.rand(150, 11)
churn = np.random.randint(0, 2, 150)

scaler = MinMaxScaler()
rows = scaler.fit_transform(rows)
X = np.expand_dims(rows, axis=1)
y = churn.astype("float32")

order = np.random.permutation(len(X))
X, y = X[order], y[order]
cut = int(len(X) * 0.8)
X_train, X_test = np.split(X, [cut])
y_train, y_test = np.split(y, [cut])

model = keras.Sequential(name="churn")
model.add(keras.Input(shape=X_train.shape[1:]))
model.add(layers.LSTM(12))
model.add(layers.BatchNormalization())
model.add(layers.Dense(1, activation="sigmoid"))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["AUC"])
callback = keras.callbacks.EarlyStopping(monitor="val_loss", patience=3)
model.fit(X_train, y_train, validation_split=0.25, epochs=1, callbacks=[callback], verbose=0)

scores = model.predict(X_test, verbose=0).squeeze()
decided = np.where(scores > 0.5, 1, 0)
accuracy = (decided == y_test).mean()
print(f"accuracy {accuracy:.2f}")
