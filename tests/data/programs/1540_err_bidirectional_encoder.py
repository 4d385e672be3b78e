# given: articles = np.random.randint(1, 800, (64, 50))
# given: headlines = np.random.randint(1, 300, (64, 10))
# Abstractive headlines: BiLSTM encoder, LSTM decoder
import numpy as np
from tensorflow.keras.layers import Input, Embedding, LSTM, Bidirectional, Concatenate, Dense, TimeDistributed
from tensorflow.keras.models import Model

articles = np.load('articles_ids.npy')
headlines = np.load('headlines_ids.npy')

x_voc, y_voc = 800, 300
embedding_dim = 50
latent_dim = 64
max_text_len = articles.shape[1]

cut = 50
x_tr, x_val = articles[:cut], articles[cut:]
y_tr, y_val = headlines[:cut], headlines[cut:]

# Encoder
encoder_inputs = Input(shape=(max_text_len,))
enc_emb = Embedding(x_voc, embedding_dim, trainable=True)(encoder_inputs)
encoder_bi = Bidirectional(LSTM(latent_dim, return_sequences=True, return_state=True, dropout=0.2))
encoder_output, forward_h, forward_c, backward_h, backward_c = encoder_bi(enc_emb)
state_h = Concatenate()([forward_h, backward_h])
state_c = Concatenate()([forward_c, backward_c])
print(state_h.shape)

# Decoder
decoder_inputs = Input(shape=(None,))
dec_emb_layer = Embedding(y_voc, embedding_dim, trainable=True)
dec_emb = dec_emb_layer(decoder_inputs)
decoder_lstm = LSTM(latent_dim, return_sequences=True, return_state=True, dropout=0.2)
decoder_outputs, decoder_fwd_state, decoder_back_state = decoder_lstm(dec_emb, initial_state=[state_h, state_c])

decoder_dense = TimeDistributed(Dense(y_voc, activation='softmax'))
decoder_outputs = decoder_dense(decoder_outputs)

model = Model([encoder_inputs, decoder_inputs], decoder_outputs)
model.compile(optimizer='rmsprop', loss='sparse_categorical_crossentropy')
model.fit([x_tr, y_tr[:, :-1]], y_tr.reshape(y_tr.shape[0], y_tr.shape[1], 1)[:, 1:],
          epochs=1, batch_size=16, verbose=0,
          validation_data=([x_val, y_val[:, :-1]], y_val.reshape(y_val.shape[0], y_val.shape[1], 1)[:, 1:]))
