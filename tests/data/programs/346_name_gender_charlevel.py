# given: names = pd.DataFrame({"name": ["anna", "bob", "clara", "dan", "eve", "frank"] * 20, "gender": ["f", "m", "f", "m", "f", "m"] * 20})
import pandas as pd
import numpy as np
from sklearn.preprocessing import LabelEncoder
from sklearn.model_selection import train_test_split
from keras.models import Sequential
from keras.layers import Embedding, Bidirectional, LSTM, Dense

names = pd.read_csv("names.csv", names=["name", "gender"])
names["name"] = names["name"].str.lower()


def preprocess(df, train=True):
    df["vec"] = [list(n) for n in df["name"]]
    name_length = 20
    df["vec"] = [(v + [" "] * name_length)[:name_length] for v in df["vec"]]
    df["vec"] = [[max(0.0, ord(ch) - 96.0) for ch in v] for v in df["vec"]]
    if train:
        df["gender"] = [0.0 if g == "f" else 1.0 for g in df["gender"]]
    return df


names = preprocess(names)
X = np.asarray(names["vec"].values.tolist())
y = np.asarray(names["gender"].values.tolist())
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)


def lstm_model(num_alphabets=27, name_length=20, embedding_dim=32):
    model = Sequential([
        Embedding(num_alphabets, embedding_dim),
        Bidirectional(LSTM(units=16, recurrent_dropout=0.2, dropout=0.2)),
        Dense(1, activation="sigmoid"),
    ])
    model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
    return model


clf = lstm_model()
clf.fit(X_train, y_train, batch_size=16, epochs=1, validation_data=(X_test, y_test), verbose=0)
pred_df = pd.DataFrame({"name": ["zoe", "ian"]})
pred_df = preprocess(pred_df, train=False)
result = clf.predict(np.asarray(pred_df["vec"].values.tolist()), verbose=0).squeeze(axis=1)
pred_df["M_or_F"] = ["M" if p > 0.5 else "F" for p in result]
