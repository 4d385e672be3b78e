# given: df = pd.DataFrame(np.random.RandomState(2).randn(300, 141)).assign(target=np.arange(300) % 5)
# In[1]:
import numpy as np
import pandas as pd
import tensorflow as tf
from tensorflow.keras import layers, losses
from tensorflow.keras.models import Model
from sklearn.model_selection import train_test_split

# In[2]:
df = pd.read_csv('ecg.csv', header=None)
labels = df['target'].values
raw = df.drop(columns=['target']).values[:, :140]

normal = raw[labels == 1]
anomalous = raw[labels != 1]

mean, std = normal.mean(), normal.std()
normal = ((normal - mean) / std)[..., np.newaxis]
anomalous = ((anomalous - mean) / std)[..., np.newaxis]

train_data, val_data = train_test_split(normal, test_size=0.15, random_state=42)


# In[3]:
class RecurrentAutoencoder(Model):
    def __init__(self, seq_len, n_features, embedding_dim=64):
        super().__init__()
        self.seq_len, self.n_features = seq_len, n_features
        self.encoder = tf.keras.Sequential([
            layers.LSTM(2 * embedding_dim, return_sequences=True),
            layers.LSTM(embedding_dim),
        ])
        self.decoder = tf.keras.Sequential([
            layers.RepeatVector(seq_len),
            layers.LSTM(embedding_dim, return_sequences=True),
            layers.LSTM(2 * embedding_dim, return_sequences=True),
            layers.TimeDistributed(layers.Dense(n_features)),
        ])

    def call(self, x):
        z = self.encoder(x)
        return self.decoder(z)


# In[4]:
seq_len, n_features = train_data.shape[1], train_data.shape[2]
autoencoder = RecurrentAutoencoder(seq_len, n_features, 8)
autoencoder.compile(optimizer='adam', loss=losses.MeanAbsoluteError())
autoencoder.fit(train_data, train_data, epochs=1, batch_size=32,
                validation_data=(val_data, val_data), shuffle=True)

# In[5]:
reconstructions = autoencoder.predict(train_data)
train_loss = np.mean(np.abs(reconstructions - train_data), axis=(1, 2))
threshold = np.mean(train_loss) + np.std(train_loss)
test_loss = np.mean(np.abs(autoencoder.predict(anomalous) - anomalous), axis=(1, 2))
print('anomalies found:', np.sum(test_loss > threshold), 'of', len(anomalous))
