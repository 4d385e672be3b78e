import numpy as np
from tensorflow.keras.models import Model
from tensorflow.keras.layers import Input, LSTM, Embedding, Dense, TimeDistributed, Concatenate

n_articles, src_len, sum_len, vocab = 80, 30, 10, 200
articles = np.random.randint(1, vocab, (n_articles, src_len))
summaries = np.random.randint(1, vocab, (n_articles, sum_len))
dec_in = np.hstack([np.ones((n_articles, 1), dtype=int), summaries[:, :-1]])

article_in = Input((src_len,), name="article")
article_emb = Embedding(vocab, 32)(article_in)
article_state = LSTM(64, name="reader")(article_emb)

summary_in = Input((sum_len,), name="summary")
summary_emb = Embedding(vocab, 32)(summary_in)

both = Concatenate(axis=-1)([article_state, summary_emb])
dec = LSTM(64, return_sequences=True)(both)
out = TimeDistributed(Dense(vocab, activation="softmax"))(dec)

model = Model([article_in, summary_in], out)
model.compile("adam", "sparse_categorical_crossentropy")
model.fit([articles, dec_in], summaries, epochs=1, batch_size=16)
