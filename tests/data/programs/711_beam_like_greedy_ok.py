import numpy as np
import tensorflow as tf

vocab = list("abcdefghij ")
char2id = {ch: i for i, ch in enumerate(vocab)}
text = "abc def ghij abc jihg fed cba " * 20
ids = np.array([char2id[ch] for ch in text])
SEQ = 15
X = np.array([ids[i:i + SEQ] for i in range(len(ids) - SEQ)])
y = ids[SEQ:]
model = tf.keras.Sequential([
    tf.keras.layers.Embedding(len(vocab), 8),
    tf.keras.layers.LSTM(32),
    tf.keras.layers.Dense(len(vocab), activation="softmax"),
])
model.compile(loss="sparse_categorical_crossentropy", optimizer="adam")
model.fit(X, y, epochs=1, batch_size=64, verbose=0)
seed = list(ids[:SEQ])
for _ in range(5):
    window = np.array(seed[-SEQ:])[None, :]
    p = model.predict(window, verbose=0)[0]
    seed.append(int(np.argmax(p)))
print("".join(vocab[i] for i in seed))
