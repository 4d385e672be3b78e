import numpy as np
import pandas as pd
import keras
from keras import layers, ops
from sklearn.decomposition import PCA
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


class Time2Vec(layers.Layer):
    def __init__(self, kernel_size=3):
        super().__init__()
        self.k = kernel_size

    def build(self, input_shape):
        self.w0 = self.add_weight(shape=(input_shape[1], 1), initializer="uniform", name="w0")
        self.w = self.add_weight(shape=(input_shape[1], self.k), initializer="uniform", name="w")
        self.built = True

    def call(self, tau):
        linear = tau[..., :1] * self.w0
        periodic = ops.sin(tau[..., :1] * self.w)
        return ops.concatenate([linear, periodic], axis=-1)


rng = np.random.RandomState(3)
sales = pd.DataFrame(rng.rand(500, 8), columns=[f"sku{i}" for i in range(8)])
sales["total"] = sales.sum(axis=1)
pipe = make_pipeline(StandardScaler(), PCA(n_components=4))
comps = pipe.fit_transform(sales.drop(columns="total"))
W = 28
X = np.stack([comps[i:i + W] for i in range(len(comps) - W)])
y = sales["total"].shift(-1).ffill().to_numpy()[W:]

inp = layers.Input((W, 4))
t = Time2Vec(5)(inp)
x = layers.Concatenate()([inp, t])
x = layers.LSTM(24)(x)
model = keras.Model(inp, layers.Dense(1)(x))
model.compile(keras.optimizers.Adam(keras.optimizers.schedules.ExponentialDecay(1e-2, 100, 0.9)), "mse")
model.fit(X, y, epochs=1, verbose=0)
corr = np.corrcoef(model.predict(X, verbose=0).ravel(), y)[0, 1]
