import tensorflow as tf
import numpy as np

hr = np.random.rand(200, 60, 1).astype("float32")
acc = np.random.rand(200, 300, 3).astype("float32")
meta = np.random.rand(200, 4).astype("float32")
stage = np.random.randint(0, 5, 200)
wake = (stage == 0).astype("float32")

ds = tf.data.Dataset.from_tensor_slices(({"hr": hr, "acc": acc, "meta": meta}, {"stage": stage, "wake": wake}))
ds = ds.map(lambda x, y: ({**x, "acc": x["acc"][::5]}, y))
train = ds.take(160).shuffle(160).batch(20).prefetch(tf.data.AUTOTUNE)
test = ds.skip(160).batch(20)
print(train.element_spec[0]["acc"].shape)

ins = {
    "hr": tf.keras.Input((60, 1), name="hr"),
    "acc": tf.keras.Input((60, 3), name="acc"),
    "meta": tf.keras.Input((4,), name="meta"),
}
merged = tf.keras.layers.Concatenate(axis=-1)([ins["hr"], ins["acc"]])
seq = tf.keras.layers.GRU(24)(merged)
ctx = tf.keras.layers.Dense(24, activation="relu")(ins["meta"])
h = tf.keras.layers.add([seq, ctx])
outs = {
    "stage": tf.keras.layers.Dense(5, activation="softmax", name="stage")(h),
    "wake": tf.keras.layers.Dense(1, activation="sigmoid", name="wake")(h),
}
model = tf.keras.Model(ins, outs)
model.compile("adam", loss={"stage": "sparse_categorical_crossentropy", "wake": "binary_crossentropy"})
model.fit(train, validation_data=test, epochs=1, verbose=0)
result = model.predict(test)
print({k: v.shape for k, v in result.items()})
