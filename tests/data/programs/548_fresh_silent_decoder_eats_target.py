# trap: traps/decoder-fed-its-own-target/
import numpy as np
from tensorflow.keras.models import Model
from tensorflow.keras.layers import Input, GRU, Dense, Embedding

src_vocab, tgt_vocab, dim = 120, 140, 24
src = np.random.randint(1, src_vocab, size=(200, 9))
tgt = np.random.randint(1, tgt_vocab, size=(200, 11))

encoder_inputs = Input(shape=(None,))
x = Embedding(src_vocab, dim)(encoder_inputs)
_, state = GRU(dim, return_state=True)(x)
decoder_inputs = Input(shape=(None,))
y = Embedding(tgt_vocab, dim)(decoder_inputs)
y = GRU(dim, return_sequences=True)(y, initial_state=state)
probabilities = Dense(tgt_vocab, activation="softmax")(y)

model = Model([encoder_inputs, decoder_inputs], probabilities)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
n = 160
model.fit([src[:n], tgt[:n]], tgt[:n], validation_data=([src[n:], tgt[n:]], tgt[n:]), epochs=1)
