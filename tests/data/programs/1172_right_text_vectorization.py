import tensorflow as tf
import numpy as np
from tensorflow.keras import layers

texts = np.array(["the movie was great", "terrible acting and a weak plot", "i loved it", "not worth the time"] * 20)
labels = np.array([1, 0, 1, 0] * 20)
BUFFER_SIZE, BATCH_SIZE = 100, 8
full = tf.data.Dataset.from_tensor_slices((texts, labels))
full = full.shuffle(BUFFER_SIZE, seed=1, reshuffle_each_iteration=False)
train_dataset = full.take(64).batch(BATCH_SIZE).prefetch(tf.data.AUTOTUNE)
test_dataset = full.skip(64).batch(BATCH_SIZE).prefetch(tf.data.AUTOTUNE)

encoder = layers.TextVectorization(max_tokens=1000, output_sequence_length=12)
encoder.adapt(train_dataset.map(lambda text, label: text))
vocab = np.array(encoder.get_vocabulary())
encoded = encoder(texts[:3])

model = tf.keras.Sequential([
    tf.keras.Input(shape=(12,), dtype="int64"),
    layers.Embedding(len(vocab), 16, mask_zero=True),
    layers.Bidirectional(layers.LSTM(16, return_sequences=True)),
    layers.Bidirectional(layers.LSTM(8)),
    layers.Dense(16, activation="relu"),
    layers.Dropout(0.5),
    layers.Dense(1),
])
model.compile(loss=tf.keras.losses.BinaryCrossentropy(from_logits=True), optimizer=tf.keras.optimizers.Adam(1e-4), metrics=["accuracy"])
vec_train = train_dataset.map(lambda t, l: (encoder(t), l))
vec_test = test_dataset.map(lambda t, l: (encoder(t), l))
history = model.fit(vec_train, epochs=1, validation_data=vec_test, verbose=0)
logits = model.predict(encoder(tf.constant(["the movie was cool"])), verbose=0)
prob = tf.sigmoid(logits)
