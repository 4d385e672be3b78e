import random
from collections import deque
import numpy as np
import pandas as pd
import tensorflow as tf
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense, Dropout, LSTM, BatchNormalization

SEQ_LEN = 30
FUTURE = 3


def classify(current, future):
    if float(future) > float(current):
        return 1
    else:
        return 0


def preprocess_df(df):
    sequential_data = []
    prev_days = deque(maxlen=SEQ_LEN)
    for i in df.values:
        prev_days.append([n for n in i[:-1]])
        if len(prev_days) == SEQ_LEN:
            sequential_data.append([np.array(prev_days), i[-1]])
    random.shuffle(sequential_data)
    X = []
    y = []
    for seq, target in sequential_data:
        X.append(seq)
        y.append(target)
    return np.array(X), np.array(y)


# given: main_df = pd.DataFrame(np.random.rand(300, 4), columns=["BTC_close", "BTC_vol", "LTC_close", "LTC_vol"])
main_df = pd.read_csv("crypto.csv")
main_df["future"] = main_df["LTC_close"].shift(-FUTURE)
main_df["target"] = list(map(classify, main_df["LTC_close"], main_df["future"]))
main_df = main_df.drop("future", axis=1)
times = sorted(main_df.index.values)
last_5pct = times[-int(0.2 * len(times))]
validation_main_df = main_df[(main_df.index >= last_5pct)]
main_df = main_df[(main_df.index < last_5pct)]
train_x, train_y = preprocess_df(main_df)
validation_x, validation_y = preprocess_df(validation_main_df)
print(f"train data: {len(train_x)} validation: {len(validation_x)}")

model = Sequential()
model.add(LSTM(32, input_shape=(train_x.shape[1:]), return_sequences=True))
model.add(Dropout(0.2))
model.add(BatchNormalization())
model.add(LSTM(32))
model.add(Dense(16, activation="relu"))
model.add(Dense(2, activation="softmax"))
opt = tf.keras.optimizers.Adam(learning_rate=0.001)
model.compile(loss="sparse_categorical_crossentropy", optimizer=opt, metrics=["accuracy"])
model.fit(train_x, train_y, batch_size=64, epochs=1, validation_data=(validation_x, validation_y), verbose=0)
score = model.evaluate(validation_x, validation_y, verbose=0)
