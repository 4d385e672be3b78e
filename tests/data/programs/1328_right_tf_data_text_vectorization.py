import numpy as np
import tensorflow as tf

samples = np.array(["the movie was great", "terrible acting and a bad plot", "i loved it", "boring"] * 16)
labels = np.array([1, 0, 1, 0] * 16)
BUFFER_SIZE, BATCH_SIZE, VOCAB_SIZE = 100, 8, 50

full = tf.data.Dataset.from_tensor_slices((samples, labels)).shuffle(BUFFER_SIZE, seed=1, reshuffle_each_iteration=False)
train_dataset = full.take(48).batch(BATCH_SIZE).prefetch(tf.data.AUTOTUNE)
test_dataset = full.skip(48).batch(BATCH_SIZE).prefetch(tf.data.AUTOTUNE)

encoder = tf.keras.layers.TextVectorization(max_tokens=VOCAB_SIZE)
encoder.adapt(train_dataset.map(lambda text, label: text))
vocab = np.array(encoder.get_vocabulary())
for example, label in train_dataset.take(1):
    encoded_example = encoder(example)[:3].numpy()
    print(label.shape)

model = tf.keras.Sequential(
    [
        encoder,
        tf.keras.layers.Embedding(input_dim=len(encoder.get_vocabulary()), output_dim=16, mask_zero=True),
        tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(16)),
        tf.keras.layers.Dense(16, activation="relu"),
        tf.keras.layers.Dense(1),
    ]
)
model.compile(
    loss=tf.keras.losses.BinaryCrossentropy(from_logits=True), optimizer=tf.keras.optimizers.Adam(1e-4), metrics=["accuracy"]
)
history = model.fit(train_dataset, epochs=1, validation_data=test_dataset, verbose=0)
test_loss, test_acc = model.evaluate(test_dataset, verbose=0)
sample_text = "the plot was great"
predictions = model.predict(tf.constant([sample_text]), verbose=0)
print(predictions.shape)
