# trap: traps/softmax-under-binary-crossentropy
import numpy as np
from sklearn.model_selection import train_test_split
from keras.utils import to_categorical
from keras.models import Sequential
from keras.layers import Embedding, SpatialDropout1D, LSTM, Dense

max_features = 200
embed_dim = 32
lstm_out = 24

X = np.random.randint(1, max_features, (60, 28))
Y = to_categorical(np.random.randint(0, 3, 60), 3)

model = Sequential()
model.add(Embedding(max_features, embed_dim))
model.add(SpatialDropout1D(0.4))
model.add(LSTM(lstm_out, dropout=0.2, recurrent_dropout=0.2))
model.add(Dense(3, activation='softmax'))
model.compile(loss='binary_crossentropy', optimizer='adam', metrics=['categorical_accuracy'])

X_train, X_test, Y_train, Y_test = train_test_split(X, Y, test_size=0.33, random_state=42)
model.fit(X_train, Y_train, epochs=1, batch_size=8, verbose=0)
score, acc = model.evaluate(X_test, Y_test, verbose=0, batch_size=8)
print("score: %.2f acc: %.2f" % (score, acc))
