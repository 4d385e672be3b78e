import numpy as np
import keras
from keras import layers, ops

MAX_LEN, VOCAB, DIM = 16, 300, 24
left = np.random.randint(0, VOCAB, (70, MAX_LEN))
right = np.random.randint(0, VOCAB, (70, MAX_LEN))
same = np.random.randint(0, 2, (70,)).astype("float32")


def exponent_neg_manhattan_distance(pair):
    a, b = pair
    return ops.exp(-ops.sum(ops.abs(a - b), axis=1, keepdims=True))


left_in = keras.Input((MAX_LEN,), dtype="int32")
right_in = keras.Input((MAX_LEN,), dtype="int32")
emb = layers.Embedding(VOCAB, DIM, mask_zero=True)
shared = layers.LSTM(18)
l = shared(emb(left_in))
r = shared(emb(right_in))
distance = layers.Lambda(exponent_neg_manhattan_distance, output_shape=(1,))([l, r])
malstm = keras.Model([left_in, right_in], distance)
malstm.compile(loss="mean_squared_error", optimizer=keras.optimizers.Adadelta(clipnorm=1.25), metrics=["accuracy"])
n_val = 14
val = ([left[-n_val:], right[-n_val:]], same[-n_val:])
malstm.fit([left[:-n_val], right[:-n_val]], same[:-n_val], batch_size=7, epochs=1, validation_data=val, verbose=0)
score = malstm.predict([left[:3], right[:3]], verbose=0)
print(score.shape, score.squeeze().shape)
