# given: df = pd.DataFrame({"customer": np.repeat(np.arange(40), 12), "month": np.tile(np.arange(12), 40), "spend": np.random.rand(480), "visits": np.random.rand(480), "churn": np.repeat(np.arange(40) % 2, 12)})
import pandas as pd
import numpy as np
from sklearn.preprocessing import StandardScaler
from sklearn.model_selection import train_test_split
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout
from tensorflow.keras.callbacks import EarlyStopping

df = pd.read_csv("../input/churn/transactions.csv")
features = ["spend", "visits"]
df = df.sort_values(["customer", "month"]).reset_index(drop=True)
scaler = StandardScaler()
df[features] = scaler.fit_transform(df[features])

X = df[features].values.reshape(df["customer"].nunique(), -1, len(features))
y = df.groupby("customer")["churn"].first().values
print("X:", X.shape, "y:", y.shape)

X_tr, X_te, y_tr, y_te = train_test_split(X, y, test_size=0.25, stratify=y, random_state=42)
model = Sequential([
    LSTM(32, input_shape=X_tr.shape[1:], return_sequences=True),
    Dropout(0.3),
    LSTM(16),
    Dense(1, activation="sigmoid"),
])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["AUC"])
es = EarlyStopping(patience=2, restore_best_weights=True)
hist = model.fit(X_tr, y_tr, validation_data=(X_te, y_te), epochs=2, batch_size=8, callbacks=[es], verbose=0)
proba = model.predict(X_te, verbose=0).ravel()
pred = (proba > 0.5).astype(int)
print("acc", (pred == y_te).mean())
