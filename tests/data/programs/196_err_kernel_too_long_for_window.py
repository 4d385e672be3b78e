import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Conv1D, MaxPooling1D, LSTM, Dense, Dropout

X_train = np.random.rand(150, 10, 4)
y_train = np.random.rand(150)


def get_model(filters=(32, 64), kernel=5, pool=2):
    model = Sequential()
    for k, f in enumerate(filters):
        kwargs = {"input_shape": X_train.shape[1:]} if k == 0 else {}
        model.add(Conv1D(f, kernel, activation="relu", **kwargs))
        model.add(MaxPooling1D(pool))
        model.add(Dropout(0.1))
    model.add(LSTM(50))
    model.add(Dense(1))
    return model


model = get_model()
model.compile(optimizer="adam", loss="mse")
model.fit(X_train, y_train, epochs=1)
