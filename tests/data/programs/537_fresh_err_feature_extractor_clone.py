import numpy as np
from tensorflow import keras

L, C = 64, 3


def backbone():
    m = keras.Sequential(name="backbone")
    m.add(keras.Input((L, C)))
    m.add(keras.layers.Conv1D(16, 5, strides=2, padding="same", activation="relu"))
    m.add(keras.layers.MaxPooling1D(2))
    m.add(keras.layers.LSTM(20, return_sequences=True, name="rec"))
    m.add(keras.layers.GlobalMaxPool1D(name="pool"))
    m.add(keras.layers.Dense(6, activation="softmax", name="head"))
    return m


source = backbone()
x_src, y_src = np.random.randn(120, L, C), np.random.randint(0, 6, 120)
source.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
source.fit(x_src, y_src, epochs=1, verbose=0)

features = keras.Model(source.input, source.get_layer("pool").output)
maps = keras.Model(inputs=source.inputs, outputs=[source.get_layer("rec").output, source.layers[-2].output])
f = features.predict(x_src, verbose=0)
rec, pooled = maps.predict(x_src[:10], verbose=0)

for layer in features.layers:
    layer.trainable = False
new_in = keras.Input((L, C))
z = features(new_in, training=False)
new_out = keras.layers.Dense(2, activation="softmax")(z)
target_model = keras.Model(new_in, new_out)
target_model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
x_tgt = np.random.randn(40, L, C)
y_tgt = keras.utils.to_categorical(np.random.randint(0, 2, 40))
target_model.fit(x_tgt, y_tgt, verbose=0)

twin = keras.models.clone_model(source)
twin.set_weights(source.get_weights())
print(np.allclose(twin.predict(x_src[:4]), source.predict(x_src[:4])))
centroids = np.array([f[y_src == c].mean(axis=0) if (y_src == c).any() else np.zeros(20) for c in range(6)])
distance = np.linalg.norm(f[:, None] - centroids[None], axis=-1)
nearest = distance.argmin(1)
