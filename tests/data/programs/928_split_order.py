import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense

df = pd.DataFrame({
    "rpm": np.random.uniform(800, 3000, 520),
    "vibration": np.random.rand(520),
    "temperature": np.random.normal(70, 8, 520),
    "failed": np.random.binomial(1, 0.1, 520),
})
cols = [c for c in df.columns if c != "failed"]
SEQUENCE = 20

def gen_sequence(frame, seq_length, names):
    values = frame[names].values
    for start, stop in zip(range(0, len(values) - seq_length), range(seq_length, len(values))):
        yield values[start:stop, :]

seq_array = np.array(list(gen_sequence(df, SEQUENCE, cols))).astype(np.float32)
label_array = df["failed"].values[SEQUENCE:].reshape(-1, 1)

X_train, y_train, X_test, y_test = train_test_split(seq_array, label_array, test_size=0.2, shuffle=False)

model = Sequential()
model.add(LSTM(units=10, return_sequences=True, input_shape=(SEQUENCE, len(cols))))
model.add(LSTM(units=5))
model.add(Dense(1, activation="sigmoid"))
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=1, batch_size=64, validation_data=(X_test, y_test))
