import numpy as np
import tensorflow as tf
from tensorflow.keras import Model, Sequential
from tensorflow.keras.layers import LSTM, RepeatVector, TimeDistributed, Dense, Input
from sklearn.model_selection import train_test_split

TIME_STEPS = 40
raw = np.random.randn(300, TIME_STEPS + 1)
labels = np.random.randint(0, 2, 300).astype(bool)
data = raw[:, 0:-1]
train_data, test_data, train_labels, test_labels = train_test_split(data, labels, test_size=0.2, random_state=21)
min_val = tf.reduce_min(train_data)
max_val = tf.reduce_max(train_data)
train_data = (train_data - min_val) / (max_val - min_val)
test_data = (test_data - min_val) / (max_val - min_val)
train_data = tf.cast(train_data, tf.float32)[..., tf.newaxis]
test_data = tf.cast(test_data, tf.float32)[..., tf.newaxis]


class Detector(Model):
    def __init__(self, steps):
        super(Detector, self).__init__()
        self.encoder = Sequential([LSTM(16, return_sequences=True), LSTM(8)])
        self.repeat = RepeatVector(steps)
        self.decoder = Sequential([LSTM(8, return_sequences=True), TimeDistributed(Dense(1))])

    def call(self, x):
        encoded = self.encoder(x)
        decoded = self.decoder(self.repeat(encoded))
        return decoded


autoencoder = Detector(TIME_STEPS)
autoencoder.compile(optimizer="adam", loss="mae")
autoencoder.fit(train_data, train_data, epochs=1, batch_size=64, validation_data=(test_data, test_data), verbose=0)
reconstructions = autoencoder.predict(train_data, verbose=0)
train_loss = tf.keras.losses.mae(reconstructions, train_data)
threshold = np.mean(train_loss) + np.std(train_loss)
encoded_data = autoencoder.encoder(test_data).numpy()


def predict(model, data, threshold):
    reconstructions = model(data)
    loss = tf.keras.losses.mae(reconstructions, data)
    return tf.math.less(tf.reduce_mean(loss, axis=-1), threshold)


preds = predict(autoencoder, test_data, threshold)
print(preds.shape, encoded_data.shape, train_loss.shape)
