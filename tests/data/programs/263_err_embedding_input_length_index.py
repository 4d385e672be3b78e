import numpy as np
import keras
from keras.models import Sequential
from keras.layers import Dense, Embedding, LSTM, SpatialDropout1D

n_most_common_words = 8000
max_len = 130

padded = np.random.randint(0, n_most_common_words, (160, max_len))
labels = np.random.choice([0, 1, 2, 3], size=160)
labels = keras.utils.to_categorical(labels, num_classes=4)
X_train, X_test = padded[:120], padded[120:]
y_train, y_test = labels[:120], labels[120:]

emb_dim = 32
model = Sequential()
model.add(Embedding(n_most_common_words, emb_dim))
model.add(SpatialDropout1D(0.7))
model.add(LSTM(16, dropout=0.7, recurrent_dropout=0.7))
model.add(Dense(3, activation="softmax"))
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["acc"])
history = model.fit(
    X_train,
    y_train,
    epochs=1,
    batch_size=40,
    validation_split=0.2,
    callbacks=[keras.callbacks.EarlyStopping(monitor="val_loss", patience=7, min_delta=0.0001)],
)
accr = model.evaluate(X_test, y_test)
print("Test set\n  Loss: {:0.3f}\n  Accuracy: {:0.3f}".format(accr[0], accr[1]))
