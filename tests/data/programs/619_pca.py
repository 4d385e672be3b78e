import numpy as np, pandas as pd
from sklearn.decomposition import PCA
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
import tensorflow as tf
wide = pd.DataFrame(np.random.rand(320, 24))
Z = make_pipeline(StandardScaler(), PCA(n_components=5)).fit_transform(wide)
X = Z.reshape(-1, 16, 5)
inp = tf.keras.Input((16, 5))
code = tf.keras.layers.LSTM(3)(inp)
rec = tf.keras.layers.RepeatVector(16)(code)
rec = tf.keras.layers.LSTM(5, return_sequences=True)(rec)
ae = tf.keras.Model(inp, rec)
ae.compile("adam", "mse")
ae.fit(X, X, verbose=0)
e = np.mean((ae.predict(X, verbose=0) - X) ** 2, axis=(1, 2))
bad = X[e > np.quantile(e, 0.95)]
