# given: np.load("pairs.npy", allow_pickle=True) = (np.random.randint(1, 60, (32, 9)), np.random.randint(1, 50, (32, 8)))
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import *
from tensorflow.keras.models import Model

eng_vocab, fra_vocab = 60, 50
data = np.load("pairs.npy", allow_pickle=True)
eng, fra = data
dec_in, dec_out = fra[:, :-1], fra[:, 1:]
target = tf.keras.utils.to_categorical(dec_out, num_classes=fra_vocab)
print(eng.shape, dec_in.shape, target.shape)

units = 20
enc_inputs = Input(shape=(9,))
enc_emb = Embedding(eng_vocab, 16)(enc_inputs)
enc_out, fh, fc, bh, bc = Bidirectional(LSTM(units, return_sequences=True, return_state=True))(enc_emb)
state_h = Concatenate()([fh, bh])
state_c = Concatenate()([fc, bc])

dec_inputs = Input(shape=(7,))
dec_emb = Embedding(fra_vocab, 16)(dec_inputs)
dec_lstm = LSTM(units * 2, return_sequences=True, return_state=True)
dec_seq, _, _ = dec_lstm(dec_emb, initial_state=[state_h, state_c])

score = Dot(axes=[2, 2])([dec_seq, enc_out])
align = Softmax(axis=-1)(score)
context = Dot(axes=[2, 2])([align, enc_out])
both = Concatenate()([context, dec_seq])
probs = Dense(fra_vocab, activation="softmax")(both)

model = Model([enc_inputs, dec_inputs], probs)
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit([eng, dec_in], target, batch_size=8, epochs=1, verbose=0)
