# ids run from 1 to 100, the embedding has rows 0 to 99
import numpy as np
import tensorflow as tf
from tensorflow.keras.utils import pad_sequences

sentences = ['the w%d met the w%d' % (i, (i * 7) % 98) for i in range(98)]
vocab = {}
for s in sentences:
    for w in s.split():
        vocab.setdefault(w, len(vocab) + 1)
num_words = len(vocab)
print(num_words, 'words, largest id', max(vocab.values()))
seqs = [[vocab[w] for w in s.split()] for s in sentences]
X = pad_sequences(seqs, maxlen=8, padding='pre')
y = np.array([i % 2 for i in range(len(seqs))])

inputs = tf.keras.Input(shape=(8,), dtype='int32')
x = tf.keras.layers.Embedding(input_dim=num_words, output_dim=16, mask_zero=True)(inputs)
x = tf.keras.layers.LSTM(16)(x)
outputs = tf.keras.layers.Dense(1, activation='sigmoid')(x)
model = tf.keras.Model(inputs, outputs)
model.compile(optimizer='adam', loss='binary_crossentropy', metrics=['accuracy'])
model.fit(X, y, epochs=1, batch_size=14, verbose=0)
p = model.predict(X[:4], verbose=0)
print(p.shape)
