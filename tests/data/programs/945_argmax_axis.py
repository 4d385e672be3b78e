import numpy as np
from tensorflow import keras
from tensorflow.keras import layers

words, tags, max_len = 800, 9, 35
X = np.random.randint(0, words, (120, max_len))
Y = np.random.randint(0, tags, (120, max_len))

inp = keras.Input((max_len,))
z = layers.Embedding(words, 40)(inp)
z = layers.SpatialDropout1D(0.1)(z)
z = layers.Bidirectional(layers.LSTM(20, return_sequences=True))(z)
logits = layers.TimeDistributed(layers.Dense(tags, activation="softmax"))(z)
tagger = keras.Model(inp, logits)
tagger.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
tagger.fit(X[:100], Y[:100], epochs=1, batch_size=25, verbose=0)

pred = tagger.predict(X[100:], verbose=0)
# trap: silent
pred_tags = np.argmax(pred, axis=1)
for sent, tag_row in zip(X[100:103], pred_tags):
    print(len(sent), tag_row[:5])
