import numpy as np
from tensorflow.keras import layers, models
from tensorflow.keras.utils import to_categorical, pad_sequences

# named entity tagging, the class O is far too frequent
vocab = 200
n_tags = 5
maxlen = 20
rng = np.random.RandomState(3)
sentences = [rng.randint(1, vocab, size=rng.randint(4, maxlen)) for _ in range(80)]
tags = [rng.randint(0, n_tags, size=len(s)) for s in sentences]

X = pad_sequences(sentences, maxlen=maxlen, padding="post")
y = pad_sequences(tags, maxlen=maxlen, padding="post")
y = to_categorical(y, num_classes=n_tags)

counts = y.reshape(-1, n_tags).sum(axis=0)
class_weight = {i: float(counts.sum() / (n_tags * counts[i])) for i in range(n_tags)}

inp = layers.Input(shape=(maxlen,))
emb = layers.Embedding(vocab, 16)(inp)
h = layers.Bidirectional(layers.LSTM(12, return_sequences=True))(emb)
h = layers.Dropout(0.3)(h)
out = layers.TimeDistributed(layers.Dense(n_tags, activation="softmax"))(h)
model = models.Model(inp, out)
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])

model.fit(X, y, epochs=1, batch_size=16, class_weight=class_weight)
p = model.predict(X[:3])
print(p.argmax(axis=-1))
