import numpy as np
import pandas as pd
from sklearn.preprocessing import LabelEncoder
from sklearn.model_selection import train_test_split
from tensorflow.keras.preprocessing.text import Tokenizer
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.utils import to_categorical
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Embedding, LSTM, Dense, SpatialDropout1D

# given: df = pd.DataFrame({"text": ["i am so happy today", "this is bad", "what a surprise my friend", "i feel nothing"] * 30, "emotion": ["joy", "anger", "surprise", "neutral"] * 30})
df = pd.read_csv("emotions.csv")
encoder = LabelEncoder()
labels = encoder.fit_transform(df["emotion"])
num_classes = 4

tokenizer = Tokenizer(num_words=5000, oov_token="<OOV>")
tokenizer.fit_on_texts(df["text"])
sequences = tokenizer.texts_to_sequences(df["text"])
padded = pad_sequences(sequences, maxlen=30, padding="post")
y = to_categorical(labels, num_classes=num_classes)
X_train, X_test, y_train, y_test = train_test_split(padded, y, test_size=0.25, random_state=42)
print(X_train.shape, y_train.shape)

model = Sequential()
model.add(Embedding(5000, 64))
model.add(SpatialDropout1D(0.2))
model.add(LSTM(32, dropout=0.2))
model.add(Dense(num_classes, activation="softmax"))
model.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=1, batch_size=30, validation_data=(X_test, y_test), verbose=0)
