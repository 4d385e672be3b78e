import numpy as np
from tensorflow.keras.models import Model
from tensorflow.keras.layers import Input, GRU, Dense, Embedding

num_samples, src_len, tgt_len = 50, 9, 11
src_vocab, tgt_vocab = 40, 55
latent_dim = 32

encoder_input_data = np.random.randint(1, src_vocab, (num_samples, src_len))
sentences = np.random.randint(1, tgt_vocab, (num_samples, tgt_len + 1))
decoder_input_data = sentences[:, :-1]
decoder_target_data = sentences[:, 1:]

encoder_inputs = Input(shape=(None,))
enc_emb = Embedding(src_vocab, 24)(encoder_inputs)
_, state = GRU(latent_dim, return_state=True)(enc_emb)

decoder_inputs = Input(shape=(None,))
dec_emb_layer = Embedding(tgt_vocab, 24)
decoder_gru = GRU(latent_dim, return_sequences=True, return_state=True)
decoder_dense = Dense(tgt_vocab, activation='softmax')
dec_out, _ = decoder_gru(dec_emb_layer(decoder_inputs), initial_state=state)
probs = decoder_dense(dec_out)

training = Model([encoder_inputs, decoder_inputs], probs)
training.compile(optimizer='rmsprop', loss='sparse_categorical_crossentropy')
training.fit([encoder_input_data, decoder_input_data], decoder_target_data, batch_size=10, epochs=1, verbose=0)

encoder_model = Model(encoder_inputs, state)
state_in = Input(shape=(latent_dim,))
o, s = decoder_gru(dec_emb_layer(decoder_inputs), initial_state=state_in)
decoder_model = Model([decoder_inputs, state_in], [decoder_dense(o), s])

def translate(ids, start=1, stop=2):
    h = encoder_model.predict(ids, verbose=0)
    token = np.array([[start]])
    result = []
    while len(result) < 6:
        p, h = decoder_model.predict([token, h], verbose=0)
        best = int(p[0, -1].argmax())
        if best == stop:
            break
        result.append(best)
        token = np.array([[best]])
    return result

print(len(translate(encoder_input_data[:1])) <= 6)
