import numpy as np
import tensorflow as tf
from tensorflow.keras.preprocessing.text import Tokenizer
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.utils import to_categorical

messages = ["free entry win now", "are we still on for lunch", "claim your prize today", "see you at home"] * 25
kinds = ["spam", "ham", "spam", "ham"] * 25
tok = Tokenizer(num_words=200)
tok.fit_on_texts(messages)
X = pad_sequences(tok.texts_to_sequences(messages), maxlen=10, padding="post")
y = np.array([1 if k == "spam" else 0 for k in kinds])
X_train, y_train = X[:80], y[:80]
X_test, y_test = X[80:], y[80:]
Y_train = to_categorical(y_train)

model = tf.keras.models.Sequential()
model.add(tf.keras.layers.Embedding(200, 16))
model.add(tf.keras.layers.LSTM(24))
model.add(tf.keras.layers.Dense(2, activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X_train, Y_train, epochs=1, batch_size=16, verbose=0)
print(model.evaluate(X_test, y_test))
