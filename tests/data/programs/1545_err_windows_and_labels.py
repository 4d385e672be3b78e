# given: df = pd.DataFrame({'ax': np.random.rand(2000), 'ay': np.random.rand(2000), 'az': np.random.rand(2000), 'activity': np.repeat(['Walking', 'Jogging', 'Sitting', 'Standing'], 500)})
# -*- coding: utf-8 -*-
import numpy as np
import pandas as pd
import tensorflow as tf
from sklearn.preprocessing import StandardScaler, LabelEncoder

df = pd.read_csv('WISDM.csv')
columns = ['ax', 'ay', 'az']


class Windower(object):

    def __init__(self, width, shift):
        self.width = width
        self.shift = shift
        self.scaler = StandardScaler()
        self.labels = LabelEncoder()

    def fit(self, frame):
        self.scaler.fit(frame[columns])
        self.labels.fit(frame['activity'])
        return self

    def transform(self, frame):
        values = self.scaler.transform(frame[columns])
        codes = self.labels.transform(frame['activity'])
        windows = []
        for i in range(0, len(values) - self.width + 1, self.shift):
            windows.append(values[i:i + self.width])
        X = np.array(windows, dtype=np.float32)
        y = codes[self.width - 1:]
        return X, y


is_train = np.arange(len(df)) % 500 < 400
train, test = df[is_train], df[~is_train]

w = Windower(width=100, shift=20).fit(train)
X_train, y_train = w.transform(train)
X_test, y_test = w.transform(test)
print(X_train.shape, y_train.shape, X_test.shape, y_test.shape)

model = tf.keras.Sequential([
    tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(32, input_shape=(100, 3))),
    tf.keras.layers.Dropout(0.5),
    tf.keras.layers.Dense(32, activation='relu'),
    tf.keras.layers.Dense(len(w.labels.classes_), activation='softmax'),
])
model.compile(loss='sparse_categorical_crossentropy', optimizer='adam', metrics=['acc'])
history = model.fit(X_train, y_train, epochs=1, batch_size=32, validation_data=(X_test, y_test), verbose=0)
