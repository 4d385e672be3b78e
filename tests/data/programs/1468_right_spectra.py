# each spectrum is read from the short to the long wavelengths
import numpy as np
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import minmax_scale
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Bidirectional, Dropout

X, y = make_classification(n_samples=150, n_features=30, n_informative=10, random_state=4)
X = minmax_scale(X)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=50, stratify=y, random_state=4)
print(X_train.shape, X_test.shape)

model = Sequential()
model.add(Bidirectional(LSTM(16, return_sequences=True), input_shape=(X_train.shape[1], 1)))
model.add(Dropout(0.2))
model.add(Bidirectional(LSTM(8)))
model.add(Dense(1, activation='sigmoid'))
model.compile(optimizer='adam', loss='binary_crossentropy', metrics=['accuracy'])

model.fit(X_train, y_train.reshape(-1, 1), epochs=1, batch_size=20, verbose=0)
loss, acc = model.evaluate(X_test, y_test, verbose=0)
pred = model.predict(X_test, verbose=0).squeeze()
confusion = np.zeros((2, 2), dtype=int)
for true, p in zip(y_test, pred):
    confusion[true, int(p > 0.5)] += 1
print(confusion)
