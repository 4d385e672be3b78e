import numpy as np
import tensorflow as tf

AUTOTUNE = tf.data.AUTOTUNE
N, PAST, FUTURE = 240, 30, 5
prices = np.random.rand(N, PAST, 4).astype("float32")
sector = np.random.randint(0, 11, size=(N,)).astype("int32")
returns = np.random.randn(N, FUTURE).astype("float32")


def augment(features, label):
    noisy = features["prices"] + tf.random.normal(tf.shape(features["prices"]), stddev=0.01)
    return {"prices": noisy, "sector": features["sector"]}, label


def make_dataset(idx, training):
    ds = tf.data.Dataset.from_tensor_slices(({"prices": prices[idx], "sector": sector[idx]}, returns[idx]))
    if training:
        ds = ds.shuffle(len(idx)).map(augment, num_parallel_calls=AUTOTUNE)
    return ds.batch(24).cache().prefetch(AUTOTUNE)


order = np.random.permutation(N)
train_ds = make_dataset(order[:192], True)
val_ds = make_dataset(order[192:], False)
for features, label in train_ds.take(1):
    print({name: tensor.shape for name, tensor in features.items()}, label.shape)

price_in = tf.keras.layers.Input(shape=(PAST, 4), name="prices")
sector_in = tf.keras.layers.Input(shape=(), dtype="int32", name="sector")
e = tf.keras.layers.Embedding(11, 6)(sector_in)
e = tf.keras.layers.RepeatVector(PAST)(e)
x = tf.keras.layers.Concatenate()([price_in, e])
x = tf.keras.layers.LSTM(24, return_sequences=True)(x)
x = tf.keras.layers.LSTM(24)(x)
y = tf.keras.layers.Dense(FUTURE, name="returns")(x)
model = tf.keras.Model([price_in, sector_in], y)
model.compile("adam", tf.keras.losses.MeanSquaredError(), metrics=[tf.keras.metrics.RootMeanSquaredError()])
model.fit(train_ds, validation_data=val_ds, epochs=1, verbose=0)
preds = model.predict(val_ds, verbose=0)
true = np.concatenate([label for _, label in val_ds], axis=0)
print(preds.shape, true.shape)
