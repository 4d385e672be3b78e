import tensorflow as tf
import numpy as np

def speech_batch(n=24, frames=50, mels=40):
    """Log-mel frames and the speaker's emotion."""
    return np.random.randn(n, frames, mels).astype('float32'), np.random.randint(0, 6, n)

def emotion_model(frames, mels, n_emotions):
    mel = tf.keras.layers.Input(shape=(frames, mels))
    x = tf.keras.layers.LayerNormalization()(mel)
    x = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(32, return_sequences=True))(x)
    mean = tf.reduce_mean(x, axis=1)
    peak = tf.reduce_max(x, axis=1)
    x = tf.keras.layers.Concatenate()([mean, peak])
    x = tf.keras.layers.Dense(32, activation='relu')(x)
    x = tf.keras.layers.Dropout(0.4)(x)
    out = tf.keras.layers.Dense(n_emotions, activation='softmax')(x)
    return tf.keras.Model(inputs=mel, outputs=out)

x, y = speech_batch()
net = emotion_model(x.shape[1], x.shape[2], 6)
net.compile('adam', 'sparse_categorical_crossentropy', metrics=['accuracy'])
net.summary()
net.fit(x, y, epochs=1, verbose=0)
