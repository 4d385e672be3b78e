# trap: traps/accuracy-becomes-argmax
# voice activity detection, several speakers per frame
import numpy as np
import tensorflow as tf

FRAMES, MELS, SPEAKERS = 200, 40, 4
spec = np.random.rand(10, FRAMES, MELS).astype("float32")
active = (np.random.rand(10, FRAMES, SPEAKERS) > 0.7).astype("float32")

def diarizer():
    i = tf.keras.Input((FRAMES, MELS))
    x = tf.keras.layers.Dense(64, activation="relu")(i)
    for u in (48, 32):
        x = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(u, return_sequences=True))(x)
    return tf.keras.Model(i, tf.keras.layers.Dense(SPEAKERS, activation=tf.nn.sigmoid)(x))

net = diarizer()
net.compile(optimizer="adam", loss=tf.keras.losses.BinaryCrossentropy(label_smoothing=0.05), metrics=["acc"])
net.fit(spec, active, batch_size=2, epochs=1, verbose=0)
