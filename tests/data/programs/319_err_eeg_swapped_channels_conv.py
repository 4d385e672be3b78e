import numpy as np
from tensorflow.keras import layers, models
from tensorflow.keras.utils import to_categorical

n_trials, n_channels, n_samples = 48, 22, 250
epochs_data = np.random.randn(n_trials, n_channels, n_samples)
labels = np.random.randint(0, 4, size=n_trials)

# EEGNet wants (trials, channels, samples, 1)
X = epochs_data[..., np.newaxis]
Y = to_categorical(labels, 4)

inp = layers.Input(shape=(n_channels, n_samples, 1))
b = layers.Conv2D(8, (1, 64), padding="same", use_bias=False)(inp)
b = layers.BatchNormalization()(b)
b = layers.DepthwiseConv2D((n_channels, 1), depth_multiplier=2, use_bias=False)(b)
b = layers.BatchNormalization()(b)
b = layers.Activation("elu")(b)
b = layers.AveragePooling2D((1, 4))(b)
b = layers.Dropout(0.25)(b)
b = layers.Reshape((b.shape[2], b.shape[3]))(b)
r = layers.LSTM(16)(b)
r = layers.Dense(4, activation="softmax")(r)
net = models.Model(inp, r)
net.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
print(net.count_params())
order = np.random.permutation(n_trials)
train_idx, test_idx = order[:36], order[36:]
net.fit(X[train_idx], Y[train_idx], epochs=1, batch_size=12, verbose=0)
single = epochs_data[test_idx[0]]
print(net.predict(single))
