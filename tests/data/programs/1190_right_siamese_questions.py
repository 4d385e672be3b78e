import numpy as np
import pandas as pd
import tensorflow.keras.backend as K
from tensorflow.keras.models import Model
from tensorflow.keras.layers import Input, Embedding, LSTM, Lambda
from tensorflow.keras.optimizers import Adam
from tensorflow.keras.preprocessing.sequence import pad_sequences
from sklearn.model_selection import train_test_split

words = "how do i learn python what is the best way to cook rice why sky blue".split()
rng = np.random.default_rng(5)
make = lambda: " ".join(rng.choice(words, 6))
train_df = pd.DataFrame({"question1": [make() for _ in range(90)], "question2": [make() for _ in range(90)],
                         "is_duplicate": rng.integers(0, 2, 90)})
index = {w: i for i, w in enumerate(sorted(set(words)), start=1)}
for q in ["question1", "question2"]:
    train_df[q + "_n"] = train_df[q].apply(lambda s: [index[w] for w in s.split()])
max_seq_length = 8
X = train_df[["question1_n", "question2_n"]]
Y = train_df["is_duplicate"]
X_train, X_validation, Y_train, Y_validation = train_test_split(X, Y, test_size=20)
X_train = {"left": X_train.question1_n, "right": X_train.question2_n}
X_validation = {"left": X_validation.question1_n, "right": X_validation.question2_n}
for dataset in (X_train, X_validation):
    for side in ("left", "right"):
        dataset[side] = pad_sequences(dataset[side], maxlen=max_seq_length)
Y_train, Y_validation = Y_train.values, Y_validation.values
embeddings = 1 * np.random.randn(len(index) + 1, 20)
embeddings[0] = 0


def exponent_neg_manhattan_distance(left, right):
    return K.exp(-K.sum(K.abs(left - right), axis=1, keepdims=True))


left_input = Input(shape=(max_seq_length,), dtype="int32")
right_input = Input(shape=(max_seq_length,), dtype="int32")
embedding_layer = Embedding(len(embeddings), 20, trainable=False)
shared_lstm = LSTM(16)
left_output = shared_lstm(embedding_layer(left_input))
right_output = shared_lstm(embedding_layer(right_input))
malstm_distance = Lambda(lambda x: exponent_neg_manhattan_distance(x[0], x[1]), output_shape=(1,))([left_output, right_output])
malstm = Model([left_input, right_input], malstm_distance)
malstm.compile(loss="mean_squared_error", optimizer=Adam(clipnorm=1.25), metrics=["mae"])
malstm.fit([X_train["left"], X_train["right"]], Y_train, batch_size=32, epochs=1, verbose=0,
           validation_data=([X_validation["left"], X_validation["right"]], Y_validation))
