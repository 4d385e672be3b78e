import tensorflow as tf
import numpy as np
from tensorflow.keras.layers import *
from tensorflow.keras.models import Model

n_timesteps, n_features, n_out = 30, 8, 5
X = np.random.random((100, n_timesteps, n_features))
y = np.random.randint(0, n_out, (100,))

inputs = Input(shape=(n_timesteps, n_features))
lstm_out = LSTM(64, return_sequences=True)(inputs)
a = Permute((2, 1))(lstm_out)
a = Dense(n_timesteps, activation="softmax")(a)
a_probs = a
attn_mul = Multiply()([lstm_out, a_probs])
attn_mul = Flatten()(attn_mul)
output = Dense(n_out, activation="softmax")(attn_mul)
m = Model(inputs=[inputs], outputs=output)
m.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
m.fit([X], y, epochs=1, batch_size=64, validation_split=0.1)
