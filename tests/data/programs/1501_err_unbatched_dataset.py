# batch_size in fit does not batch a Dataset
import numpy as np
import tensorflow as tf

n_rows, n_steps = 700, 57
ecg = np.random.randn(n_rows, n_steps, 1).astype('float32')
beat = np.random.randint(0, 5, n_rows)
BATCH_SIZE = 64

full = tf.data.Dataset.from_tensor_slices((ecg, beat))
full = full.shuffle(n_rows, seed=0, reshuffle_each_iteration=False)
train_dataset = full.take(560)
test_dataset = full.skip(560)
train_dataset = train_dataset.map(lambda x, y: (x, tf.one_hot(y, 5)))
test_dataset = test_dataset.map(lambda x, y: (x, tf.one_hot(y, 5)))
train_dataset = train_dataset.prefetch(tf.data.AUTOTUNE)

model = tf.keras.Sequential([
    tf.keras.layers.Input(shape=(n_steps, 1)),
    tf.keras.layers.LSTM(32, return_sequences=True),
    tf.keras.layers.LSTM(16),
    tf.keras.layers.Dense(5, activation='softmax'),
])
model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
model.summary()
history = model.fit(train_dataset, epochs=1, batch_size=BATCH_SIZE)
loss, acc = model.evaluate(test_dataset.batch(BATCH_SIZE))
