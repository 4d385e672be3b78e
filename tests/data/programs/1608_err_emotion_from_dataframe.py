# given: data = pd.DataFrame({"text": ["i feel good today", "so sad and tired", "angry at you", "fine i guess"] * 15, "label": ["joy", "sadness", "anger", "joy"] * 15})
import numpy as np
import pandas as pd
import tensorflow as tf
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import LabelEncoder

data = pd.read_csv("emotions.csv")
le = LabelEncoder()
data["y"] = le.fit_transform(data["label"])
n_classes = len(le.classes_)

vec = tf.keras.layers.TextVectorization(max_tokens=200, output_sequence_length=16)
vec.adapt(data["text"].values)
ids = vec(data["text"].values).numpy()
labels = tf.keras.utils.to_categorical(data["y"], n_classes)

X_train, X_test, y_train, y_test = train_test_split(ids, labels, test_size=0.2, random_state=0)
print(X_train.shape, y_train.shape)

model = tf.keras.Sequential([
    tf.keras.layers.Embedding(vec.vocabulary_size(), 32, mask_zero=True),
    tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(16, return_sequences=True)),
    tf.keras.layers.Dropout(0.3),
    tf.keras.layers.Dense(32, activation="relu"),
    tf.keras.layers.Dense(n_classes, activation="softmax"),
])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=1, batch_size=8, validation_data=(X_test, y_test), verbose=0)
loss, acc = model.evaluate(X_test, y_test)
print(le.inverse_transform(model.predict(X_test).argmax(axis=1)))
