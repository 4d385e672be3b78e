import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, Embedding, LSTM, Dense, Attention, GlobalAveragePooling1D, Concatenate
from tensorflow.keras.models import Model

MAX_LEN = 40
VOCAB = 500
query_in = Input(shape=(MAX_LEN,), dtype="int32")
value_in = Input(shape=(None,), dtype="int32")
emb = Embedding(input_dim=VOCAB, output_dim=24)
q = emb(query_in)
v = emb(value_in)
lstm = LSTM(24, return_sequences=True)
q_seq = lstm(q)
v_seq = lstm(v)
att = Attention()([q_seq, v_seq])
q_enc = GlobalAveragePooling1D()(q_seq)
a_enc = GlobalAveragePooling1D()(att)
merged = Concatenate()([q_enc, a_enc])
out = Dense(3, activation="softmax")(merged)
model = Model(inputs=[query_in, value_in], outputs=out)
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
a = np.random.randint(0, VOCAB, (32, MAX_LEN))
b = np.random.randint(0, VOCAB, (32, 25))
labels = np.random.randint(0, 3, size=(32,))
model.fit([a, b], labels, epochs=1, verbose=0)
scores = model.predict([a, b], verbose=0)
best = scores.argmax(axis=1)
