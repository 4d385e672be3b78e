import numpy as np
from keras import Sequential, layers

SPEC = [
    ("conv", {"filters": 8, "kernel_size": 3, "padding": "same"}),
    ("pool", {"pool_size": 2}),
    ("lstm", {"units": 16, "return_sequences": True}),
    ("lstm", {"units": 8}),
    ("drop", {"rate": 0.2}),
    ("dense", {"units": 4, "activation": "softmax"}),
]
KINDS = {
    "conv": layers.Conv1D,
    "pool": layers.MaxPooling1D,
    "lstm": layers.LSTM,
    "drop": layers.Dropout,
    "dense": layers.Dense,
}


def from_spec(spec, input_shape):
    model = Sequential()
    model.add(layers.Input(shape=input_shape))
    for kind, kwargs in spec:
        model.add(KINDS[kind](**kwargs))
    return model


X = np.random.rand(96, 30, 6)
y = np.random.randint(0, 4, 96)
model = from_spec(SPEC, X.shape[1:])
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(X, y, epochs=1, batch_size=24, verbose=0)
probs = model.predict(X[:9], verbose=0)
ranked = np.argsort(probs, axis=1)[:, ::-1]
