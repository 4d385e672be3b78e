import re
import string
import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

raw = ["great phone <br /> love it", "battery died after a week", "ok for the price", "worst purchase ever!!"] * 16
sentiment = np.array([1, 0, 1, 0] * 16, dtype="float32")
stars = np.array([4, 1, 2, 0] * 16)


def standardize(text):
    lowered = tf.strings.lower(text)
    no_html = tf.strings.regex_replace(lowered, "<br />", " ")
    return tf.strings.regex_replace(no_html, f"[{re.escape(string.punctuation)}]", "")


max_features, seq_len, emb = 200, 16, 24
vectorize = layers.TextVectorization(standardize=standardize, max_tokens=max_features, output_mode="int", output_sequence_length=seq_len)
text_ds = tf.data.Dataset.from_tensor_slices(raw).batch(16)
vectorize.adapt(text_ds)

ds = tf.data.Dataset.from_tensor_slices((raw, {"sent": sentiment, "stars": stars}))
ds = ds.shuffle(64).batch(8)
ds = ds.map(lambda t, targets: (vectorize(t), targets)).cache().prefetch(tf.data.AUTOTUNE)

tokens = keras.Input(shape=(seq_len,), dtype="int64")
x = layers.Embedding(max_features, emb, mask_zero=True)(tokens)
x = layers.Bidirectional(layers.LSTM(20))(x)
sent = layers.Dense(1, activation="sigmoid", name="sent")(x)
stars_out = layers.Dense(5, activation="softmax", name="stars")(x)
model = keras.Model(tokens, {"sent": sent, "stars": stars_out})
model.compile(
    optimizer="adam",
    loss={"sent": "binary_crossentropy", "stars": "sparse_categorical_crossentropy"},
    loss_weights={"sent": 1.0, "stars": 0.5},
)
model.fit(ds, epochs=1, verbose=0)
fresh = vectorize(tf.constant(["love this price", "died"]))
preds = model.predict(fresh, verbose=0)
print(preds["sent"].shape, preds["stars"].shape)
