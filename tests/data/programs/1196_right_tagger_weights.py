import numpy as np
from tensorflow.keras.layers import Input, Embedding, LSTM, Bidirectional, TimeDistributed, Dense, Concatenate, SpatialDropout1D
from tensorflow.keras.models import Model

n_sent, max_len, max_len_char = 60, 20, 8
n_words, n_chars, n_tags = 300, 40, 7
lengths = np.random.randint(5, max_len + 1, n_sent)
X_word = np.zeros((n_sent, max_len), dtype="int32")
X_char = np.zeros((n_sent, max_len, max_len_char), dtype="int32")
y = np.zeros((n_sent, max_len), dtype="int32")
weights = np.zeros((n_sent, max_len), dtype="float32")
for s, length in enumerate(lengths):
    X_word[s, :length] = np.random.randint(1, n_words, length)
    X_char[s, :length] = np.random.randint(1, n_chars, (length, max_len_char))
    y[s, :length] = np.random.randint(0, n_tags, length)
    weights[s, :length] = 1.0

word_in = Input(shape=(max_len,))
emb_word = Embedding(input_dim=n_words, output_dim=20)(word_in)
char_in = Input(shape=(max_len, max_len_char))
emb_char = TimeDistributed(Embedding(input_dim=n_chars, output_dim=10))(char_in)
char_enc = TimeDistributed(LSTM(units=12, return_sequences=False))(emb_char)
x = Concatenate()([emb_word, char_enc])
x = SpatialDropout1D(0.3)(x)
main_lstm = Bidirectional(LSTM(units=16, return_sequences=True))(x)
out = TimeDistributed(Dense(n_tags, activation="softmax"))(main_lstm)
model = Model([word_in, char_in], out)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", weighted_metrics=["accuracy"])
model.fit([X_word, X_char], y, sample_weight=weights, batch_size=16, epochs=1, verbose=0)
probs = model.predict([X_word[:3], X_char[:3]], verbose=0)
tags = [p.argmax(-1)[:n] for p, n in zip(probs, lengths[:3])]
