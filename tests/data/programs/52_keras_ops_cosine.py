import keras
from keras import ops, layers
import numpy as np

# siamese lstm for sentence similarity
vocab, length = 3000, 25
left = np.random.randint(1, vocab, (200, length))
right = np.random.randint(1, vocab, (200, length))
same = np.random.randint(0, 2, (200,)).astype("float32")

embed = layers.Embedding(vocab, 48)
shared = layers.LSTM(32)

a = keras.Input((length,), dtype="int32", name="a")
b = keras.Input((length,), dtype="int32", name="b")
va = shared(embed(a))
vb = shared(embed(b))
diff = ops.abs(va - vb)
manhattan = ops.exp(-ops.sum(diff, axis=1, keepdims=True))
both = ops.concatenate([va, vb, diff], axis=-1)
hidden = layers.Dense(16, activation="relu")(both)
score = layers.Dense(1, activation="sigmoid")(ops.concatenate([hidden, manhattan], axis=1))
siamese = keras.Model([a, b], score)
siamese.compile(loss="binary_crossentropy", optimizer=keras.optimizers.Adam(learning_rate=3e-4), metrics=["accuracy"])
siamese.fit([left, right], same, batch_size=50, epochs=1, verbose=0)

encoder = keras.Model(a, va)
vectors = encoder.predict(left, verbose=0)
normed = ops.normalize(vectors, axis=-1)
similarity = ops.matmul(normed, ops.transpose(normed))
best = ops.argmax(similarity, axis=1)
print(similarity.shape, best.shape)
