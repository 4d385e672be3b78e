# given: ecg = pd.DataFrame(np.random.rand(400, 141))
import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split
from tensorflow.keras import Model, Sequential
from tensorflow.keras.layers import Input, LSTM, RepeatVector, TimeDistributed, Dense, Lambda
import tensorflow as tf

ecg = pd.read_csv("http://storage.example/ecg.csv", header=None)
raw_data = ecg.values
labels = raw_data[:, -1]
data = raw_data[:, 0:-1]
train_data, test_data, train_labels, test_labels = train_test_split(data, labels, test_size=0.2, random_state=21)
min_val = tf.reduce_min(train_data)
max_val = tf.reduce_max(train_data)
train_data = (train_data - min_val) / (max_val - min_val)
test_data = (test_data - min_val) / (max_val - min_val)
train_data = tf.cast(train_data, tf.float32)[..., tf.newaxis]
test_data = tf.cast(test_data, tf.float32)[..., tf.newaxis]


class Detector(Model):
    def __init__(self, steps):
        super().__init__()
        self.encoder = Sequential([LSTM(16, return_sequences=True), LSTM(8)])
        self.decoder = Sequential([RepeatVector(steps), LSTM(8, return_sequences=True), TimeDistributed(Dense(1))])

    def call(self, x):
        encoded = self.encoder(x)
        decoded = self.decoder(encoded)
        return decoded


autoencoder = Detector(train_data.shape[1])
autoencoder.compile(optimizer="adam", loss="mae")
autoencoder.fit(train_data, train_data, epochs=1, batch_size=64, validation_data=(test_data, test_data), shuffle=True, verbose=0)
encoded_data = autoencoder.encoder(test_data).numpy()
decoded_data = autoencoder.decoder(encoded_data).numpy()
reconstructions = autoencoder.predict(train_data, verbose=0)
train_loss = tf.keras.losses.mae(reconstructions, train_data)
threshold = np.mean(train_loss) + np.std(train_loss)
per_window = tf.reduce_mean(train_loss, axis=1)
flags = tf.math.greater(per_window, threshold)
print(encoded_data.shape, decoded_data.shape, flags.shape)
