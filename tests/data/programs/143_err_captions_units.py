import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, Dense, Dropout, LSTM, Embedding, add
from tensorflow.keras.models import Model

# image captions: features of 2048 numbers, captions of up to 15 words
VOCAB, MAX_LENGTH = 500, 15
features = {f"img{i}": np.random.rand(2048).astype("float32") for i in range(30)}
captions = {name: [np.random.randint(1, VOCAB, size=k).tolist() for k in (6, 9)] for name in features}


def create_sequences(captions, features, max_length, vocab):
    X1, X2, y = list(), list(), list()
    for key, lists in captions.items():
        for seq in lists:
            for i in range(1, len(seq)):
                in_seq, out_seq = seq[:i], seq[i]
                in_seq = tf.keras.utils.pad_sequences([in_seq], maxlen=max_length)[0]
                out_seq = tf.keras.utils.to_categorical([out_seq], num_classes=vocab)[0]
                X1.append(features[key])
                X2.append(in_seq)
                y.append(out_seq)
    return np.array(X1), np.array(X2), np.array(y)


X1, X2, y = create_sequences(captions, features, MAX_LENGTH, VOCAB)
inputs1 = Input(shape=(2048,))
fe1 = Dropout(0.4)(inputs1)
fe2 = Dense(256, activation="relu")(fe1)
inputs2 = Input(shape=(MAX_LENGTH,))
se1 = Embedding(VOCAB, 256, mask_zero=True)(inputs2)
se2 = Dropout(0.4)(se1)
se3 = LSTM(128)(se2)
decoder1 = add([fe2, se3])
decoder2 = Dense(256, activation="relu")(decoder1)
outputs = Dense(VOCAB, activation="softmax")(decoder2)
model = Model(inputs=[inputs1, inputs2], outputs=outputs)
model.compile(loss="categorical_crossentropy", optimizer="adam")
model.fit([X1, X2], y, epochs=1, verbose=0)
