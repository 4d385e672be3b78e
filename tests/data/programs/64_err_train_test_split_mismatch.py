# given: data = pd.DataFrame(np.random.rand(900, 5), columns=["Open", "High", "Low", "Close", "Volume"])
import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from tensorflow.keras import Sequential
from tensorflow.keras.layers import LSTM, Dense, Input

data = pd.read_csv("AAPL.csv", usecols=["Open", "High", "Low", "Close", "Volume"])
features = data.drop(columns=["Close"])
target = data["Close"]
scaler = StandardScaler()
features = scaler.fit_transform(features)

look_back = 10
windows = []
for i in range(len(features) - look_back):
    windows.append(features[i:i + look_back])
windows = np.array(windows)
X_train, X_test, y_train, y_test = train_test_split(windows, target.values, test_size=0.2, shuffle=False)

model = Sequential([Input((look_back, 4)), LSTM(32), Dense(1)])
model.compile(loss="mse", optimizer="adam")
model.fit(X_train, y_train, epochs=1, verbose=0)
