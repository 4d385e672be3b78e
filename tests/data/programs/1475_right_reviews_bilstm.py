import re
import numpy as np
import tensorflow as tf
from tensorflow.keras.utils import pad_sequences
from sklearn.model_selection import train_test_split

reviews = ["A great movie, I loved it", "terrible plot and bad acting", "I would watch it again!",
           "so boring that I fell asleep", "loved the music", "bad bad bad"] * 10
sentiment = np.array([1, 0, 1, 0, 1, 0] * 10)


def clean(text):
    return re.sub(r'[^a-z ]', '', text.lower()).split()


word_index = {}
for r in reviews:
    for w in clean(r):
        if w not in word_index:
            word_index[w] = len(word_index) + 1
sequences = [[word_index[w] for w in clean(r)] for r in reviews]
MAXLEN = 12
X = pad_sequences(sequences, maxlen=MAXLEN, padding='post')
vocab_size = len(word_index) + 1
embedding_matrix = np.zeros((vocab_size, 16))
for word, i in word_index.items():
    embedding_matrix[i] = np.random.normal(size=16)

X_train, X_test, y_train, y_test = train_test_split(X, sentiment, test_size=0.25, random_state=0)

model = tf.keras.Sequential()
model.add(tf.keras.layers.Input(shape=(MAXLEN,)))
model.add(tf.keras.layers.Embedding(vocab_size, 16, mask_zero=True,
                                    embeddings_initializer=tf.keras.initializers.Constant(embedding_matrix),
                                    trainable=False))
model.add(tf.keras.layers.SpatialDropout1D(0.2))
model.add(tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(8, return_sequences=True)))
model.add(tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(8)))
model.add(tf.keras.layers.Dense(6, activation='relu'))
model.add(tf.keras.layers.Dense(1, activation='sigmoid'))
model.compile(loss='binary_crossentropy', optimizer='adam', metrics=['accuracy'])
model.fit(X_train, y_train, epochs=1, validation_split=0.2, verbose=0)
loss, acc = model.evaluate(X_test, y_test, verbose=0)
pred = (model.predict(X_test, verbose=0) > 0.5).astype(int).ravel()
print((pred == y_test).mean(), acc)
new = pad_sequences([[word_index[w] for w in clean('loved it again')]], maxlen=MAXLEN, padding='post')
p = model.predict(new, verbose=0)[0][0]
