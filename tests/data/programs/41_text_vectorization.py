"""Sentiment with a vectorize layer inside the model"""
import tensorflow as tf
from tensorflow.keras import layers, losses

texts = ["great movie", "what a waste of time", "i loved every minute of it", "boring", "best film of the year",
         "the plot makes no sense", "wonderful acting", "do not watch this"]
labels = [1, 0, 1, 0, 1, 0, 1, 0]
BATCH_SIZE = 4
VOCAB_SIZE = 500
MAX_LEN = 20

raw_ds = tf.data.Dataset.from_tensor_slices((texts, labels)).shuffle(8).batch(BATCH_SIZE)

vectorize_layer = layers.TextVectorization(
    max_tokens=VOCAB_SIZE,
    output_mode="int",
    output_sequence_length=MAX_LEN,
)
text_only = raw_ds.map(lambda x, y: x)
vectorize_layer.adapt(text_only)


def vectorize_text(text, label):
    text = tf.expand_dims(text, -1)
    return vectorize_layer(text), label


train_ds = raw_ds.map(vectorize_text).cache().prefetch(tf.data.AUTOTUNE)
for batch_x, batch_y in train_ds.take(1):
    print(batch_x.shape, batch_y.shape)

model = tf.keras.Sequential([
    layers.Embedding(VOCAB_SIZE, 16, mask_zero=True),
    layers.Bidirectional(layers.LSTM(32)),
    layers.Dropout(0.3),
    layers.Dense(1),
])
model.compile(loss=losses.BinaryCrossentropy(from_logits=True), optimizer="adam",
              metrics=[tf.metrics.BinaryAccuracy(threshold=0.0)])
history = model.fit(train_ds, epochs=2, verbose=0)

export_model = tf.keras.Sequential([tf.keras.Input((1,), dtype="string"), vectorize_layer, model, layers.Activation("sigmoid")])
sample = tf.constant([["the best movie"], ["the worst"]])
probs = export_model.predict(sample, verbose=0)
print(probs)
