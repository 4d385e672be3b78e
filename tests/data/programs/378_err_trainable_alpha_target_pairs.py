import numpy as np
import tensorflow as tf

n_users, n_items, hist = 80, 150, 10
sessions = np.random.randint(1, n_items, (n_users, hist + 1))
x, y = sessions[:, :-1], sessions[:, -1]
neg = np.random.randint(1, n_items, (n_users, 4))
candidates = np.concatenate([y[:, None], neg], axis=1)
labels = np.zeros((n_users, 5))
labels[:, 0] = 1
items = tf.keras.layers.Embedding(n_items, 20)
h_in, c_in = tf.keras.Input((hist,)), tf.keras.Input((5,))
user = tf.keras.layers.GRU(24)(items(h_in))
cand = items(c_in)
scores = tf.keras.layers.Dot(axes=(1, 2))([user, cand])
probs = tf.keras.layers.Activation("softmax")(scores)
model = tf.keras.Model([h_in, c_in], probs)
model.compile("adam", "categorical_crossentropy")
model.fit([x, candidates], labels, epochs=1)
