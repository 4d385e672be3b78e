import numpy as np
from tensorflow import keras
from tensorflow.keras import layers

latent_dim = 32
src_vocab, tgt_vocab = 90, 70

encoder_inputs = keras.Input(shape=(None,), name="src")
enc_emb = layers.Embedding(src_vocab, latent_dim, mask_zero=True)(encoder_inputs)
encoder = layers.Bidirectional(layers.LSTM(latent_dim, return_state=True))
enc_out, fh, fc, bh, bc = encoder(enc_emb)
state_h = layers.Concatenate()([fh, bh])
state_c = layers.Concatenate()([fc, bc])

decoder_inputs = keras.Input(shape=(None,), name="tgt")
dec_emb = layers.Embedding(tgt_vocab, latent_dim, mask_zero=True)(decoder_inputs)
decoder_lstm = layers.LSTM(latent_dim, return_sequences=True, return_state=True)
dec_out, _, _ = decoder_lstm(dec_emb, initial_state=[state_h, state_c])
probs = layers.Dense(tgt_vocab, activation="softmax")(dec_out)

model = keras.Model([encoder_inputs, decoder_inputs], probs)
model.compile("rmsprop", "sparse_categorical_crossentropy")

src = np.random.randint(1, src_vocab, (64, 11))
tgt = np.random.randint(1, tgt_vocab, (64, 9))
model.fit([src, tgt[:, :-1]], tgt[:, 1:], batch_size=16, epochs=1)
