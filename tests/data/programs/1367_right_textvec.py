import tensorflow as tf
import numpy as np

texts = [
    "the movie was great", "what a bad film", "i loved every minute",
    "boring and far too long", "an instant classic", "i want my money back",
] * 8
labels = [1, 0, 1, 0, 1, 0] * 8

VOCAB_SIZE = 100
ds = tf.data.Dataset.from_tensor_slices((texts, labels))
ds = ds.shuffle(48, reshuffle_each_iteration=False)
train_ds = ds.take(36).batch(6).prefetch(tf.data.AUTOTUNE)
test_ds = ds.skip(36).batch(6)

encoder = tf.keras.layers.TextVectorization(max_tokens=VOCAB_SIZE)
encoder.adapt(train_ds.map(lambda text, label: text))

model = tf.keras.Sequential([
    encoder,
    tf.keras.layers.Embedding(
        input_dim=len(encoder.get_vocabulary()),
        output_dim=16,
        mask_zero=True),
    tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(16)),
    tf.keras.layers.Dense(16, activation="relu"),
    tf.keras.layers.Dense(1),
])
model.compile(
    loss=tf.keras.losses.BinaryCrossentropy(from_logits=True),
    optimizer=tf.keras.optimizers.Adam(1e-4),
    metrics=["accuracy"])
history = model.fit(train_ds, epochs=1, validation_data=test_ds)
test_loss, test_acc = model.evaluate(test_ds)
predictions = model.predict(tf.constant(["the movie was bad", "great film"]))
print(predictions)
