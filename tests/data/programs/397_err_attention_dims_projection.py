import numpy as np
import keras
from keras import layers

enc_in = keras.Input((None, 10))
dec_in = keras.Input((None, 6))
enc_seq, eh, ec = layers.LSTM(64, return_sequences=True, return_state=True)(enc_in)
dec_seq, _, _ = layers.LSTM(32, return_sequences=True, return_state=True)(dec_in)
scores = layers.Dot(axes=[2, 2])([dec_seq, enc_seq])
align = layers.Activation("softmax")(scores)
context = layers.Dot(axes=[2, 1])([align, enc_seq])
merged = layers.Concatenate()([context, dec_seq])
out = layers.TimeDistributed(layers.Dense(6, activation="softmax"))(merged)
model = keras.Model([enc_in, dec_in], out)
model.compile("rmsprop", "categorical_crossentropy")
model.fit([np.random.rand(32, 12, 10), np.random.rand(32, 9, 6)], np.random.rand(32, 9, 6), epochs=1)
