import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
import tensorflow as tf

clicks = pd.DataFrame(np.random.randint(0, 50, size=(200, 12)))
bought = pd.Series(np.random.randint(0, 2, 200))

mm = MinMaxScaler()
X = mm.fit_transform(clicks)
y = bought.values

model = tf.keras.Sequential()
# trap: silent
model.add(tf.keras.layers.Embedding(input_dim=50, output_dim=8))
model.add(tf.keras.layers.LSTM(10, dropout=0.1))
model.add(tf.keras.layers.Dense(1, activation="sigmoid"))
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy", tf.keras.metrics.AUC(name="auc")])
model.fit(X, y, epochs=1, batch_size=20, validation_split=0.1, verbose=0)
proba = model.predict(X[:5], verbose=0).ravel()
print(proba.round(3))
