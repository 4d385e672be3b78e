import numpy as np
import tensorflow as tf
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import StandardScaler, LabelEncoder

n_trials, n_channels, n_samples = 90, 14, 64
eeg = np.random.randn(n_trials, n_channels, n_samples)
names = np.random.choice(['left', 'right', 'rest'], n_trials)

# time first, channels last
X = np.transpose(eeg, (0, 2, 1))
le = LabelEncoder()
y = le.fit_transform(names)

# every channel gets its own mean and variance
ss = StandardScaler()
X = ss.fit_transform(X.reshape(-1, X.shape[-1])).reshape(X.shape)


def create_model(input_shape, n_classes):
    inp = tf.keras.Input(shape=input_shape)
    x = tf.keras.layers.Conv1D(16, 7, strides=2, padding='same', activation='relu')(inp)
    x = tf.keras.layers.MaxPooling1D(2)(x)
    x = tf.keras.layers.Bidirectional(tf.keras.layers.GRU(12, return_sequences=True))(x)
    x = tf.keras.layers.GlobalAveragePooling1D()(x)
    out = tf.keras.layers.Dense(n_classes)(x)
    m = tf.keras.Model(inp, out)
    m.compile(optimizer='adam',
              loss=tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True),
              metrics=['accuracy'])
    return m


kfold = StratifiedKFold(n_splits=3, shuffle=True, random_state=0)
cvscores = []
oof = np.zeros((len(X), 3))
for fold, (train, val) in enumerate(kfold.split(X[:, 0, 0], y)):
    model = create_model(X.shape[1:], 3)
    model.fit(X[train], y[train], epochs=1, batch_size=16, verbose=0)
    scores = model.evaluate(X[val], y[val], verbose=0)
    oof[val] = tf.nn.softmax(model.predict(X[val], verbose=0), axis=-1).numpy()
    cvscores.append(scores[1] * 100)
print("%.2f%% (+/- %.2f%%)" % (np.mean(cvscores), np.std(cvscores)))
print((oof.argmax(axis=1) == y).mean())
