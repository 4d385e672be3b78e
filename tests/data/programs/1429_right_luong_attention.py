# Encoder and decoder with dot attention, whole words, greedy decoding
import numpy as np
from tensorflow import keras
from tensorflow.keras import layers

PAD, START, END = 0, 1, 2
SRC_LEN, TRG_LEN, VOCAB, DIM, UNITS = 8, 10, 40, 16, 20
rng = np.random.default_rng(2)


def example():
    n = rng.integers(3, SRC_LEN + 1)
    src = rng.integers(3, VOCAB, n)
    return src, np.concatenate([[START], src[::-1], [END]])


pairs = [example() for _ in range(96)]
enc_x = np.zeros((96, SRC_LEN), dtype="int32")
full = np.zeros((96, TRG_LEN), dtype="int32")
for i, (s, t) in enumerate(pairs):
    enc_x[i, :len(s)] = s
    full[i, :len(t)] = t
dec_x, dec_y = full[:, :-1], full[:, 1:]
print(enc_x.shape, dec_x.shape, dec_y.shape)

enc_in = keras.Input((SRC_LEN,), name="enc")
dec_in = keras.Input((TRG_LEN - 1,), name="dec")
emb = layers.Embedding(VOCAB, DIM)
encoder_stack_h, encoder_last_h, encoder_last_c = layers.LSTM(UNITS, return_sequences=True, return_state=True)(emb(enc_in))
encoder_last_h = layers.BatchNormalization(momentum=0.6)(encoder_last_h)
encoder_last_c = layers.BatchNormalization(momentum=0.6)(encoder_last_c)
decoder_stack_h = layers.LSTM(UNITS, return_sequences=True)(emb(dec_in), initial_state=[encoder_last_h, encoder_last_c])
score = layers.dot([decoder_stack_h, encoder_stack_h], axes=[2, 2])
alignment = layers.Activation("softmax")(score)
context = layers.dot([alignment, encoder_stack_h], axes=[2, 1])
combined = layers.concatenate([context, decoder_stack_h])
out = layers.TimeDistributed(layers.Dense(VOCAB))(combined)
model = keras.Model([enc_in, dec_in], out)
model.compile(optimizer="adam", loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True, ignore_class=PAD))
model.fit([enc_x, dec_x], dec_y, batch_size=32, epochs=1, verbose=0)

look = keras.Model(model.input, alignment)
print(look.predict([enc_x[:1], dec_x[:1]], verbose=0).shape)
so_far = np.zeros((1, TRG_LEN - 1), dtype="int32")
so_far[0, 0] = START
for t in range(1, TRG_LEN - 1):
    logits = model.predict([enc_x[:1], so_far], verbose=0)
    nxt = int(logits[0, t - 1].argmax())
    if nxt == END:
        break
    so_far[0, t] = nxt
print(so_far[0, 1:], enc_x[0])
