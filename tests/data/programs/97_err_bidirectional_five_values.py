import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, Embedding, Bidirectional, LSTM, Dense, Attention, Concatenate
from tensorflow.keras.models import Model

# summarization, encoder-decoder
max_text_len, max_summary_len = 40, 8
x_voc, y_voc = 600, 300
latent_dim = 30
embedding_dim = 20
x_tr = np.random.randint(0, x_voc, (32, max_text_len))
y_tr = np.random.randint(0, y_voc, (32, max_summary_len))

tf.keras.backend.clear_session()
encoder_inputs = Input(shape=(max_text_len,))
enc_emb = Embedding(x_voc, embedding_dim, trainable=True)(encoder_inputs)
encoder_lstm1 = LSTM(latent_dim, return_sequences=True, return_state=True, dropout=0.4)
encoder_output1, state_h1, state_c1 = encoder_lstm1(enc_emb)
encoder_bi = Bidirectional(LSTM(latent_dim, return_sequences=True, return_state=True))
encoder_outputs, state_h, state_c = encoder_bi(encoder_output1)

decoder_inputs = Input(shape=(None,))
dec_emb = Embedding(y_voc, embedding_dim, trainable=True)(decoder_inputs)
decoder_lstm = LSTM(latent_dim * 2, return_sequences=True, return_state=True)
decoder_outputs, _, _ = decoder_lstm(dec_emb, initial_state=[state_h, state_c])
attn_out = Attention()([decoder_outputs, encoder_outputs])
decoder_concat_input = Concatenate(axis=-1)([decoder_outputs, attn_out])
decoder_outputs = Dense(y_voc, activation="softmax")(decoder_concat_input)
model = Model([encoder_inputs, decoder_inputs], decoder_outputs)
