import numpy as np
from tensorflow.keras.layers import Input, LSTM, Dense, Embedding, Subtract, Lambda, Concatenate
from tensorflow.keras.models import Model

vocab, q_len, a_len = 400, 12, 30
questions = np.random.randint(1, vocab, (128, q_len))
answers = np.random.randint(1, vocab, (128, a_len))
labels = np.random.randint(0, 2, 128)

emb = Embedding(vocab, 24)
shared = LSTM(16, return_sequences=True)
q_in, a_in = Input((q_len,)), Input((a_len,))
q = shared(emb(q_in))
a = shared(emb(a_in))
diff = Subtract()([q, a])
pooled = Lambda(lambda t: t[:, -1, :])(diff)
out = Dense(1, activation="sigmoid")(pooled)
model = Model([q_in, a_in], out)
model.compile("adam", "binary_crossentropy")
model.fit([questions, answers], labels, epochs=1)
