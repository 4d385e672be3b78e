import numpy as np
from tensorflow.keras.layers import Input, LSTM, Bidirectional, Dense, Dropout
from tensorflow.keras.models import Model
from tensorflow.keras.optimizers import Adam


def load(n, steps=15, feats=8):
    x = np.random.randn(n, steps, feats).astype("float32")
    y = np.zeros((n, 2), dtype="float32")
    y[np.arange(n), np.random.randint(0, 2, n)] = 1
    return x, y


def build_model(steps, feats, units=(32, 16), rate=0.3):
    inputs = Input(shape=(steps, feats))
    x = inputs
    for u in units:
        x = Bidirectional(LSTM(u, return_sequences=True))(x)
        x = Dropout(rate)(x)
    outputs = Dense(2, activation="softmax")(x)
    model = Model(inputs, outputs)
    model.compile(loss="categorical_crossentropy", optimizer=Adam(1e-3), metrics=["accuracy"])
    return model


x_train, y_train = load(66)
x_test, y_test = load(20)
model = build_model(*x_train.shape[1:])
model.summary()
model.fit(x_train, y_train, epochs=1, batch_size=16, validation_data=(x_test, y_test), verbose=0)
