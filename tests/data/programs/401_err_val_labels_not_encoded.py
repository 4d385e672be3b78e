import numpy as np
from sklearn.preprocessing import LabelBinarizer
from sklearn.model_selection import train_test_split
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Embedding, LSTM, Dense

docs = np.random.randint(1, 500, (150, 35))
topics = np.array(["sport", "tech", "food"])[np.random.randint(0, 3, 150)]
X_train, X_val, t_train, t_val = train_test_split(docs, topics, test_size=0.2, random_state=3)
lb = LabelBinarizer()
y_train = lb.fit_transform(t_train)
y_val = np.searchsorted(lb.classes_, t_val)
model = Sequential([Embedding(500, 24), LSTM(16), Dense(3, activation="softmax")])
model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
model.fit(X_train, np.asarray(y_train), validation_data=(X_val, y_val), epochs=1, batch_size=30)
