import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import TextVectorization

train_texts = ["markets rally on rate cut", "oil slips again", "tech shares plunge", "a quiet day"] * 12
train_labels = [1, 0, 0, 1] * 12

raw_ds = tf.data.Dataset.from_tensor_slices((train_texts, train_labels))
raw_ds = raw_ds.shuffle(100, seed=3, reshuffle_each_iteration=False)
val_size = int(0.25 * len(train_texts))
val_ds = raw_ds.take(val_size)
train_ds = raw_ds.skip(val_size)

max_features = 200
sequence_length = 10
vectorize = TextVectorization(max_tokens=max_features, output_mode="int", output_sequence_length=sequence_length)
vectorize.adapt(train_ds.map(lambda text, label: text))


def prepare(text, label):
    text = tf.expand_dims(text, -1)
    return tf.squeeze(vectorize(text), 0), label


AUTOTUNE = tf.data.AUTOTUNE
train_ds = train_ds.map(prepare).batch(8).cache().prefetch(AUTOTUNE)
val_ds = val_ds.map(prepare).batch(8).prefetch(AUTOTUNE)

for batch_x, batch_y in train_ds.take(1):
    print(batch_x.shape, batch_y.shape)

inputs = tf.keras.Input(shape=(None,), dtype="int64")
x = tf.keras.layers.Embedding(max_features, 12, mask_zero=True)(inputs)
x = tf.keras.layers.Bidirectional(tf.keras.layers.GRU(6))(x)
x = tf.keras.layers.Dropout(0.4)(x)
outputs = tf.keras.layers.Dense(1, activation="sigmoid")(x)
model = tf.keras.Model(inputs, outputs)
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
history = model.fit(train_ds, validation_data=val_ds, epochs=2, verbose=0)

export = tf.keras.Sequential([vectorize, model])
examples = tf.constant([["great rally"], ["plunge again"]])
scores = export.predict(examples, verbose=0)
print(scores.shape)
