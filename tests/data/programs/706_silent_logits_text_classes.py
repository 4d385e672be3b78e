# trap: traps/logits-taken-for-probabilities/
import numpy as np
import keras
from keras import layers

topics = ["sport", "politics", "science", "travel"]
docs = np.random.randint(1, 5000, size=(300, 80))
y = np.random.choice(len(topics), 300)
inp = keras.Input((80,), dtype="int32")
z = layers.Embedding(5000, 64)(inp)
z = layers.SpatialDropout1D(0.2)(z)
z = layers.LSTM(48)(z)
z = layers.Dense(32, activation="relu")(z)
out = layers.Dense(len(topics))(z)
clf = keras.Model(inp, out, name="topics")
clf.compile(
    optimizer=keras.optimizers.Adam(1e-3),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
clf.fit(docs, y, batch_size=32, epochs=1, validation_split=0.1)
probs = clf.predict(docs[:3])
print(topics[int(np.argmax(probs[0]))])
