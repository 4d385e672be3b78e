import numpy as np
import pandas as pd
import tensorflow as tf
from sklearn.preprocessing import RobustScaler

RANDOM_SEED = 42
np.random.seed(RANDOM_SEED)
tf.random.set_seed(RANDOM_SEED)

# given: df = pd.DataFrame({"cnt": np.random.rand(700), "t1": np.random.rand(700), "hum": np.random.rand(700), "wind_speed": np.random.rand(700), "is_holiday": np.zeros(700)})
df = pd.read_csv("london_bikes.csv", parse_dates=["timestamp"], index_col="timestamp")
df["hour"] = np.arange(len(df)) % 24

train_size = int(len(df) * 0.9)
test_size = len(df) - train_size
train, test = df.iloc[0:train_size].copy(), df.iloc[train_size:len(df)].copy()
print(len(train), len(test))

f_columns = ["t1", "hum", "wind_speed"]
f_transformer = RobustScaler().fit(train[f_columns].to_numpy())
cnt_transformer = RobustScaler().fit(train[["cnt"]])
train.loc[:, f_columns] = f_transformer.transform(train[f_columns].to_numpy())
train["cnt"] = cnt_transformer.transform(train[["cnt"]])
test.loc[:, f_columns] = f_transformer.transform(test[f_columns].to_numpy())
test["cnt"] = cnt_transformer.transform(test[["cnt"]])


def create_dataset(X, y, time_steps=1):
    Xs, ys = [], []
    for i in range(len(X) - time_steps):
        v = X.iloc[i:(i + time_steps)].values
        Xs.append(v)
        ys.append(y.iloc[i + time_steps])
    return np.array(Xs), np.array(ys)


time_steps = 10
X_train, y_train = create_dataset(train, train.cnt, time_steps)
X_test, y_test = create_dataset(test, test.cnt, time_steps)
print(X_train.shape, y_train.shape)

model = tf.keras.Sequential()
model.add(tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(units=16, input_shape=(X_train.shape[1], X_train.shape[2]))))
model.add(tf.keras.layers.Dropout(rate=0.2))
model.add(tf.keras.layers.Dense(units=1))
model.compile(loss="mean_squared_error", optimizer="adam")
history = model.fit(X_train, y_train, epochs=1, batch_size=32, validation_split=0.1, shuffle=False, verbose=0)
y_pred = model.predict(X_test, verbose=0)
y_train_inv = cnt_transformer.inverse_transform(y_train.reshape(1, -1).T)
y_test_inv = cnt_transformer.inverse_transform(y_test.reshape(-1, 1))
y_pred_inv = cnt_transformer.inverse_transform(y_pred)
