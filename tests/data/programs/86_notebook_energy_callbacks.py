# given: data = pd.DataFrame({"Appliances": np.random.rand(600), "lights": np.random.rand(600), "T1": np.random.rand(600), "RH_1": np.random.rand(600), "date": "2016-01-11"})
%matplotlib inline
import numpy as np
import pandas as pd
from sklearn.preprocessing import StandardScaler
!ls ../input

data = pd.read_csv("../input/energydata_complete.csv")
data.drop("date", axis=1, inplace=True)
data.shape

cols = [c for c in data.columns if c != "Appliances"]
feat, target = data[cols], data[["Appliances"]]
sx, sy = StandardScaler(), StandardScaler()
feat_s = sx.fit_transform(feat)
targ_s = sy.fit_transform(target)

def df_to_X_y(X, y, window_size=5):
    Xs, ys = [], []
    for i in range(len(X) - window_size):
        row = [r for r in X[i:i + window_size]]
        Xs.append(row)
        ys.append(y[i + window_size])
    return np.array(Xs), np.array(ys)

WINDOW_SIZE = 12
X1, y1 = df_to_X_y(feat_s, targ_s, WINDOW_SIZE)
X1.shape, y1.shape

X_train1, y_train1 = X1[:400], y1[:400]
X_val1, y_val1 = X1[400:500], y1[400:500]
X_test1, y_test1 = X1[500:], y1[500:]

from tensorflow.keras.models import Sequential, load_model
from tensorflow.keras.layers import *
from tensorflow.keras.callbacks import ModelCheckpoint, EarlyStopping, ReduceLROnPlateau, LambdaCallback
from tensorflow.keras.losses import MeanSquaredError
from tensorflow.keras.metrics import RootMeanSquaredError
from tensorflow.keras.optimizers import Adam

model1 = Sequential()
model1.add(InputLayer((WINDOW_SIZE, len(cols))))
model1.add(LSTM(64))
model1.add(Dense(8, "relu"))
model1.add(Dense(1, "linear"))
model1.summary()
cp1 = ModelCheckpoint("model1.keras", save_best_only=True)
reduce = ReduceLROnPlateau(factor=0.5, patience=2)
log = LambdaCallback(on_epoch_end=lambda epoch, logs: print(epoch, logs["loss"]))
model1.compile(loss=MeanSquaredError(), optimizer=Adam(learning_rate=0.0001), metrics=[RootMeanSquaredError()])
history = model1.fit(X_train1, y_train1, validation_data=(X_val1, y_val1), epochs=1, callbacks=[cp1, reduce, log], verbose=0)

model1 = load_model("model1.keras")
train_predictions = sy.inverse_transform(model1.predict(X_train1, verbose=0)).flatten()
actuals = sy.inverse_transform(y_train1).flatten()
train_results = pd.DataFrame(data={"Train Predictions": train_predictions, "Actuals": actuals})
train_results

def plot_predictions(results, start=0, end=100):
    import matplotlib.pyplot as plt
    fig, ax = plt.subplots(figsize=(12, 4))
    ax.plot(results["Train Predictions"][start:end])
    ax.plot(results["Actuals"][start:end])
    plt.show()
