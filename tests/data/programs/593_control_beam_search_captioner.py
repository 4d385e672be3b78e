import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, Model

VOCAB, START, END, MAXLEN, FEAT = 60, 1, 2, 8, 128


def make():
    img = layers.Input((FEAT,))
    cap = layers.Input((MAXLEN,))
    a = layers.Dense(32, activation="relu")(layers.Dropout(0.5)(img))
    b = layers.Embedding(VOCAB, 32, mask_zero=True)(cap)
    b = layers.LSTM(32)(layers.Dropout(0.5)(b))
    c = layers.Dense(32, activation="relu")(layers.add([a, b]))
    m = Model(inputs=[img, cap], outputs=layers.Dense(VOCAB, activation="softmax")(c))
    m.compile(loss="categorical_crossentropy", optimizer="adam")
    return m


def pairs(feature, caption):
    X1, X2, Y = [], [], []
    for i in range(1, len(caption)):
        left = tf.keras.utils.pad_sequences([caption[:i]], maxlen=MAXLEN)[0]
        right = tf.keras.utils.to_categorical([caption[i]], num_classes=VOCAB)[0]
        X1.append(feature)
        X2.append(left)
        Y.append(right)
    return np.array(X1), np.array(X2), np.array(Y)


model = make()
features = np.random.rand(5, FEAT)
captions = [[START, 7, 9, 12, END], [START, 5, END], [START, 8, 8, END], [START, 30, 31, 32, END], [START, 4, END]]
parts = [pairs(f, c) for f, c in zip(features, captions)]
X1 = np.vstack([p[0] for p in parts])
X2 = np.vstack([p[1] for p in parts])
Y = np.vstack([p[2] for p in parts])
model.fit([X1, X2], Y, epochs=1, verbose=0)


def beam(feature, k=3):
    beams = [([START], 0.0)]
    for _ in range(MAXLEN - 1):
        cand = []
        for seq, logp in beams:
            if seq[-1] == END:
                cand.append((seq, logp))
                continue
            padded = tf.keras.utils.pad_sequences([seq], maxlen=MAXLEN)
            probs = model.predict([feature[None], padded], verbose=0)[0]
            for w in np.argsort(probs)[-k:]:
                cand.append((seq + [int(w)], logp + float(np.log(probs[w] + 1e-9))))
        beams = sorted(cand, key=lambda s: s[1], reverse=True)[:k]
    return beams[0][0]


print(beam(features[0]))
