import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, Sequential

texts = np.array(["a great film", "what a waste of time", "i loved it", "boring and far too long"] * 16)
labels = np.array([1, 0, 1, 0] * 16)
VOCAB, LENGTH = 200, 12
vectorize = layers.TextVectorization(max_tokens=VOCAB, output_sequence_length=LENGTH)
raw = tf.data.Dataset.from_tensor_slices((texts, labels)).shuffle(64, seed=0)
train_raw, val_raw = raw.take(48), raw.skip(48)
vectorize.adapt(train_raw.map(lambda text, label: text).batch(16))


def prepare(ds):
    ds = ds.batch(16)
    ds = ds.map(lambda text, label: (vectorize(text), label))
    return ds.prefetch(2)


train, val = prepare(train_raw), prepare(val_raw)
for x, y in train.take(1):
    print(x.shape, y.shape)
model = Sequential(name="reviews")
model.add(layers.Input((LENGTH,)))
model.add(layers.Embedding(VOCAB, 16, mask_zero=True))
model.add(layers.LSTM(16, return_sequences=True))
model.add(layers.LSTM(8))
model.add(layers.Dense(1, activation="sigmoid"))
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
history = model.fit(train, validation_data=val, epochs=1, verbose=0)

embedding = model.layers[0]
weights = embedding.get_weights()[0]
norms = np.linalg.norm(weights, axis=1)
nearest = np.argsort(norms)[::-1][:5]
hidden = tf.keras.Model(model.inputs, model.layers[1].output)
states = hidden.predict(vectorize(texts[:3]), verbose=0)
print(weights.shape, states.shape)
# trap: silent
