# Sentiment of short reviews, vocabulary made by hand
import random
from collections import Counter
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
from tensorflow.keras.preprocessing.sequence import pad_sequences

good = ["a great film", "loved every minute of it", "wonderful acting and a great story", "great"]
bad = ["a dull film", "hated every minute of it", "terrible acting and a boring story", "awful"]
reviews = [(r, 1) for r in good] * 12 + [(r, 0) for r in bad] * 12
random.shuffle(reviews)
texts, labels = zip(*reviews)

counts = Counter(w for text in texts for w in text.lower().split())
word_index = {w: i + 2 for i, (w, _) in enumerate(counts.most_common())}
word_index["<pad>"] = 0
word_index["<unk>"] = 1


def encode(text):
    return [word_index.get(w, 1) for w in text.lower().split()]


maxlen = 10
sequences = [encode(t) for t in texts]
x = pad_sequences(sequences, maxlen=maxlen, padding="post", truncating="post")
y = np.array(labels)

split = int(0.75 * len(x))
x_train, x_val = x[:split], x[split:]
y_train, y_val = y[:split], y[split:]

inputs = tf.keras.Input(shape=(None,), dtype="int32")
h = layers.Embedding(len(word_index), 16, mask_zero=True)(inputs)
h = layers.Bidirectional(layers.LSTM(8, return_sequences=True))(h)
h = layers.Bidirectional(layers.LSTM(8))(h)
outputs = layers.Dense(1, activation="sigmoid")(h)
model = tf.keras.Model(inputs, outputs)
model.summary()
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.fit(x_train, y_train, batch_size=16, epochs=1, validation_data=(x_val, y_val), verbose=0)

new = pad_sequences([encode("a great story"), encode("boring")], maxlen=maxlen, padding="post")
scores = model.predict(new, verbose=0)
for s in scores:
    print("good" if s[0] > 0.5 else "bad", float(s[0]))
