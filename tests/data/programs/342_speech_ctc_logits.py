import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

N_MEL, CHARS = 40, list("abcdefghijklmnopqrstuvwxyz '")
char_to_num = {c: i + 1 for i, c in enumerate(CHARS)}


def encode(texts):
    ids = [[char_to_num[c] for c in t] for t in texts]
    longest = max(len(i) for i in ids)
    out = np.zeros((len(ids), longest), dtype="int32")
    for k, row in enumerate(ids):
        out[k, :len(row)] = row
    return out


texts = ["hello world", "good day", "see you there"]
labels = encode(texts)
spec = np.random.rand(3, 120, N_MEL).astype("float32")
inp = layers.Input((None, N_MEL), name="input")
x = layers.Reshape((-1, N_MEL, 1))(inp)
x = layers.Conv2D(8, [11, 21], strides=[2, 2], padding="same", use_bias=False)(x)
x = layers.BatchNormalization()(x)
x = layers.ReLU()(x)
x = layers.Reshape((-1, x.shape[-2] * x.shape[-1]))(x)
for i in range(1, 3):
    recurrent = layers.GRU(16, return_sequences=True, reset_after=True, name=f"gru_{i}")
    x = layers.Bidirectional(recurrent, name=f"bidirectional_{i}", merge_mode="concat")(x)
    if i < 2:
        x = layers.Dropout(0.5)(x)
out = layers.Dense(len(CHARS) + 1, activation="softmax")(x)
model = tf.keras.Model(inp, out, name="DeepSpeech")
y_pred = model(spec)
input_length = np.ones((3, 1)) * y_pred.shape[1]
best = tf.argmax(y_pred, axis=-1)
print(y_pred.shape, labels.shape, best.shape)
