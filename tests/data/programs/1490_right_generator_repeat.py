import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

WINDOW, NUM = 25, 3
recordings = [np.random.randn(np.random.randint(60, 90), NUM).astype('float32') for _ in range(5)]
stress = [np.random.randint(0, 2) for _ in recordings]


def gen():
    for signal, label in zip(recordings, stress):
        for start in range(0, len(signal) - WINDOW + 1, 5):
            yield signal[start:start + WINDOW], label


ds = tf.data.Dataset.from_generator(
    gen,
    output_signature=(
        tf.TensorSpec(shape=(WINDOW, NUM), dtype=tf.float32),
        tf.TensorSpec(shape=(), dtype=tf.int32),
    ),
)
train = ds.shuffle(64).batch(8).repeat()
print(train.element_spec)

inputs = layers.Input((WINDOW, NUM))
x = layers.Conv1D(8, 3, strides=2, padding='causal', activation='relu')(inputs)
x = layers.GRU(10, return_sequences=True)(x)
x = layers.GRU(10, go_backwards=True)(x)
outputs = layers.Dense(1, activation='sigmoid')(x)
model = tf.keras.Model(inputs, outputs)
model.compile('rmsprop', 'binary_crossentropy', metrics=['accuracy'])
model.fit(train, steps_per_epoch=4, epochs=2, verbose=0)

all_x = np.array([w for w, _ in gen()])
all_y = np.array([l for _, l in gen()])
out = model.predict(all_x, verbose=0)
acc = ((out[:, 0] > 0.5) == all_y).mean()
