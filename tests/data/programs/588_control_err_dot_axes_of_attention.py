import tensorflow as tf
from tensorflow.keras.layers import LSTM, Activation, Concatenate, Dense, Dot, Embedding, Input

src_in = Input((18,), name="src")
tgt_in = Input((22,), name="tgt")
enc = LSTM(64, return_sequences=True)(Embedding(900, 32, name="e1")(src_in))
dec = LSTM(48, return_sequences=True)(Embedding(700, 32, name="e2")(tgt_in))
scores = Dot(axes=[2, 2])([dec, enc])
attention = Activation("softmax")(scores)
context = Dot(axes=[2, 1])([attention, enc])
merged = Concatenate(axis=2)([context, dec])
out = Dense(700, activation="softmax")(merged)
model = tf.keras.Model([src_in, tgt_in], out)
model.compile("adam", "sparse_categorical_crossentropy")
