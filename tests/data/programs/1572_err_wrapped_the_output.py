%matplotlib inline
import numpy as np
import matplotlib.pyplot as plt
from tensorflow.keras.layers import *
from tensorflow.keras.models import Model

max_len = 60
n_words = 300
n_emotions = 6

# toy tweets
tweets = np.random.randint(1, n_words, (48, max_len))
emotions = np.eye(n_emotions)[np.random.randint(0, n_emotions, 48)]

inp = Input(shape=(max_len,))
emb = Embedding(n_words, 25)(inp)
emb = SpatialDropout1D(0.2)(emb)
lstm = Bidirectional(LSTM(32, return_sequences=True)(emb))
avg_pool = GlobalAveragePooling1D()(lstm)
max_pool = GlobalMaxPooling1D()(lstm)
conc = concatenate([avg_pool, max_pool])
conc = Dense(32, activation="relu")(conc)
outp = Dense(n_emotions, activation="softmax")(conc)

model = Model(inputs=inp, outputs=outp)
model.compile(loss='categorical_crossentropy', optimizer='adam', metrics=['accuracy'])
history = model.fit(tweets, emotions, epochs=1, validation_split=0.25)
