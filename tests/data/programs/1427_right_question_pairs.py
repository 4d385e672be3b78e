# Two questions through one LSTM, near or far
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, Embedding, LSTM, Lambda, Dense, Subtract, Multiply, Dot, concatenate
from tensorflow.keras.models import Model
from tensorflow.keras.preprocessing.sequence import pad_sequences
from itertools import chain

vocab = 200
rng = np.random.default_rng(9)
q1 = [rng.integers(1, vocab, size=rng.integers(2, 14)).tolist() for _ in range(120)]
q2 = [list(q) if rng.random() < 0.5 else rng.integers(1, vocab, size=rng.integers(2, 18)).tolist() for q in q1]
y = np.array([int(a == b) for a, b in zip(q1, q2)])
max_seq_length = max(len(s) for s in chain(q1, q2))

pairs = {"left": q1, "right": q2}
padded = {}
for side, seqs in pairs.items():
    padded[side] = pad_sequences(seqs, maxlen=20)
train = {side: a[:100] for side, a in padded.items()}
test = {side: a[100:] for side, a in padded.items()}
y_train, y_test = y[:100], y[100:]
assert train["left"].shape == train["right"].shape
assert len(train["left"]) == len(y_train)

left_input = Input(shape=(20,), dtype="int32", name="left")
right_input = Input(shape=(20,), dtype="int32", name="right")
embedding_layer = Embedding(vocab, 16)
shared_lstm = LSTM(18)
left_output = shared_lstm(embedding_layer(left_input))
right_output = shared_lstm(embedding_layer(right_input))


def exponent_neg_manhattan_distance(pair):
    left, right = pair
    return tf.exp(-tf.reduce_sum(tf.abs(left - right), axis=1, keepdims=True))


distance = Lambda(exponent_neg_manhattan_distance, output_shape=(1,))([left_output, right_output])
angle = Dot(axes=1, normalize=True)([left_output, right_output])
diff = Subtract()([left_output, right_output])
square = Multiply()([diff, diff])
merged = concatenate([distance, angle, square])
hidden = Dense(8, activation="relu")(merged)
same = Dense(1, activation="sigmoid")(hidden)
malstm = Model([left_input, right_input], same)
malstm.compile(loss="mean_squared_error", optimizer="adam", metrics=["accuracy"])
malstm.fit([train["left"], train["right"]], y_train, batch_size=25, epochs=1,
           validation_data=([test["left"], test["right"]], y_test), verbose=0)
print(malstm.predict([test["left"], test["right"]], verbose=0).ravel().round(2))
