import numpy as np
from tensorflow.keras.layers import Input, Embedding, LSTM, Dense, Concatenate, Dropout
from tensorflow.keras.models import Model

MAX_WORDS = 30
VOCAB = 500
reviews = np.random.randint(1, VOCAB, size=(80, MAX_WORDS))
meta = np.random.rand(80, 6)          # stars given before, length, hour ...
helpful = np.random.randint(0, 2, size=(80, 1))

text_input = Input(shape=(MAX_WORDS,), dtype='int32', name='text')
emb = Embedding(input_dim=VOCAB, output_dim=32)(text_input)
lstm = LSTM(24, return_sequences=True)(emb)
lstm = Dropout(0.3)(lstm)

meta_input = Input(shape=(6,), name='meta')
m = Dense(12, activation='relu')(meta_input)

merged = Concatenate()([lstm, m])
merged = Dense(16, activation='relu')(merged)
prediction = Dense(1, activation='sigmoid')(merged)

model = Model([text_input, meta_input], prediction)
model.compile('adam', 'binary_crossentropy', metrics=['accuracy'])
model.fit([reviews, meta], helpful, epochs=1, verbose=0)
