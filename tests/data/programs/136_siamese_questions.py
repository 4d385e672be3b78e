import numpy as np
import tensorflow as tf
from tensorflow.keras import backend as K
from tensorflow.keras.layers import Input, Embedding, LSTM, Dense, Lambda, Subtract, Multiply, concatenate
from tensorflow.keras.models import Model

MAX_LEN = 20
N_WORDS = 400
q1 = np.random.randint(1, N_WORDS, (128, MAX_LEN))
q2 = np.random.randint(1, N_WORDS, (128, MAX_LEN))
is_duplicate = np.random.randint(0, 2, 128)
embedding_matrix = np.random.rand(N_WORDS, 50)

embedding = Embedding(N_WORDS, embedding_matrix.shape[1], weights=[embedding_matrix], trainable=False)
encoder = LSTM(40, dropout=0.2)

left = Input(shape=(MAX_LEN,))
right = Input(shape=(MAX_LEN,))
left_vec = encoder(embedding(left))
right_vec = encoder(embedding(right))
difference = Lambda(lambda t: tf.abs(t[0] - t[1]), output_shape=(40,))([left_vec, right_vec])
product = Multiply()([left_vec, right_vec])
features = concatenate([left_vec, right_vec, difference, product])
h = Dense(32, activation="relu")(features)
prob = Dense(1, activation="sigmoid")(h)
siamese = Model(inputs=[left, right], outputs=prob)
siamese.compile(loss="binary_crossentropy", optimizer="nadam", metrics=["accuracy"])

# both orders
a = np.vstack([q1, q2])
b = np.vstack([q2, q1])
labels = np.concatenate([is_duplicate, is_duplicate])
perm = np.random.permutation(len(labels))
siamese.fit([a[perm], b[perm]], labels[perm], validation_split=0.2, epochs=1, batch_size=64, verbose=0)
both = (siamese.predict([q1, q2], verbose=0) + siamese.predict([q2, q1], verbose=0)) / 2
answer = both.flatten() > 0.5
print(answer.shape)
