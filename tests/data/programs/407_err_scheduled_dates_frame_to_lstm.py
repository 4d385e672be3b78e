# given: frame = pd.DataFrame(np.random.rand(220, 6), columns=list("abcdef"))
import pandas as pd
import tensorflow as tf
from sklearn.model_selection import train_test_split

frame = pd.read_excel("production.xlsx")
target = frame.pop("f")
X_train, X_test, y_train, y_test = train_test_split(frame, target, test_size=0.2, shuffle=False)
model = tf.keras.Sequential()
model.add(tf.keras.layers.LSTM(32, input_shape=(X_train.shape[1], 1)))
model.add(tf.keras.layers.Dense(1))
model.compile(optimizer="adam", loss="mse")
model.fit(X_train, y_train, epochs=1, verbose=0)
X_new = frame.iloc[-1].values
print(model.predict(X_new))
