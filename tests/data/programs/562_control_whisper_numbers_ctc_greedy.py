import numpy as np
import tensorflow as tf
from tensorflow import keras

BLANK = 10
frames, mels, max_label = 80, 16, 6
audio = np.random.randn(64, frames, mels).astype("float32")
digits = np.random.randint(0, 10, (64, max_label))
input_len = np.full((64, 1), frames // 2)
label_len = np.full((64, 1), max_label)


class Encoder(keras.Model):
    def __init__(self, width):
        super().__init__()
        self.conv = keras.layers.Conv1D(width, 5, strides=2, padding="same", activation="relu")
        self.rnn = keras.layers.Bidirectional(keras.layers.GRU(width, return_sequences=True))
        self.head = keras.layers.Dense(BLANK + 1)

    def call(self, x, training=False):
        x = self.conv(x)
        x = self.rnn(x, training=training)
        return self.head(x)


def ctc(y_true, logits, in_len, lab_len):
    return tf.nn.ctc_loss(y_true, logits, lab_len[:, 0], in_len[:, 0], logits_time_major=False, blank_index=BLANK)


net = Encoder(12)
opt = keras.optimizers.Adam(1e-3)
for start in range(0, 64, 16):
    stop = start + 16
    xb, yb = audio[start:stop], digits[start:stop]
    with tf.GradientTape() as tape:
        logits = net(xb, training=True)
        loss = tf.reduce_mean(ctc(yb, logits, input_len[start:stop], label_len[start:stop]))
    grads = tape.gradient(loss, net.trainable_variables)
    opt.apply_gradients(zip(grads, net.trainable_variables))


def greedy(logits):
    best = np.argmax(logits, axis=-1)
    out = []
    for row in best:
        collapsed = [k for i, k in enumerate(row) if i == 0 or k != row[i - 1]]
        out.append([k for k in collapsed if k != BLANK])
    return out


texts = greedy(net(audio[:4]).numpy())
