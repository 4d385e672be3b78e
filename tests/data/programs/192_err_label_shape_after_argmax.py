import numpy as np
import tensorflow as tf
from sklearn.model_selection import train_test_split

VOCAB, MAXLEN, TAGS = 300, 20, 6
tokens = np.random.randint(1, VOCAB, (100, MAXLEN))
tags = np.random.randint(0, TAGS, (100, MAXLEN))
tags_onehot = tf.keras.utils.to_categorical(tags, num_classes=TAGS)
Xtr, Xte, Ytr, Yte = train_test_split(tokens, tags_onehot, test_size=0.3)
print(Xtr.shape, Ytr.shape)
model = tf.keras.Sequential([
    tf.keras.layers.Embedding(VOCAB, 16),
    tf.keras.layers.Bidirectional(tf.keras.layers.GRU(10, return_sequences=True)),
    tf.keras.layers.Dense(TAGS, activation="softmax"),
])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
Ytr = np.argmax(Ytr, axis=1)
Yte = np.argmax(Yte, axis=1)
model.fit(Xtr, Ytr, validation_data=(Xte, Yte), epochs=1, verbose=0)
