import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, losses

texts = np.array(['the cat sat on the mat', 'dogs chase cats', 'stocks fell on monday', 'the bank raised rates',
                  'the team won the match', 'a late goal decided it'] * 8)
labels = np.array([0, 0, 1, 1, 2, 2] * 8)
raw = tf.data.Dataset.from_tensor_slices((texts, labels)).shuffle(48, seed=1, reshuffle_each_iteration=False)
raw_train = raw.take(36).batch(8)
raw_val = raw.skip(36).batch(8)

VOCAB_SIZE = 60
encoder = layers.TextVectorization(max_tokens=VOCAB_SIZE, output_sequence_length=10)
encoder.adapt(raw_train.map(lambda text, label: text))
vocab = np.array(encoder.get_vocabulary())


def vectorize(text, label):
    return encoder(text), label


train_ds = raw_train.map(vectorize).cache().prefetch(tf.data.AUTOTUNE)
val_ds = raw_val.map(vectorize).cache().prefetch(tf.data.AUTOTUNE)
x0, y0 = next(iter(train_ds))
print(x0.shape, y0.shape)

model = tf.keras.Sequential([
    layers.Embedding(VOCAB_SIZE, 24, mask_zero=True),
    layers.Bidirectional(layers.GRU(12, return_sequences=True)),
    layers.Bidirectional(layers.GRU(12)),
    layers.Dense(24, activation='relu'),
    layers.Dropout(0.5),
    layers.Dense(3),
])
model.compile(loss=losses.SparseCategoricalCrossentropy(from_logits=True),
              optimizer=tf.keras.optimizers.Adam(1e-4), metrics=['accuracy'])
history = model.fit(train_ds, epochs=1, validation_data=val_ds, validation_steps=2, verbose=0)
test_loss, test_acc = model.evaluate(val_ds, verbose=0)
sample = tf.constant(['the goal of the bank'])
predictions = model.predict(encoder(sample), verbose=0)
label = tf.argmax(predictions, axis=-1).numpy()
scores = tf.nn.softmax(predictions)
