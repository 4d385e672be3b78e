import numpy as np
import tensorflow as tf

WINDOW = 30
COLUMNS = ['accel_x', 'accel_y', 'accel_z', 'gyro_x']
recording = np.random.randn(600, len(COLUMNS)).astype('float32')
activity = np.random.randint(0, 4, size=600 // WINDOW)
segments = recording.reshape(-1, WINDOW, len(COLUMNS))

def normalize(seg, label):
    seg = seg - tf.reduce_mean(seg, axis=0)
    return seg, label

n_val = 4
train = tf.data.Dataset.from_tensor_slices((segments[:-n_val], activity[:-n_val]))
train = train.map(normalize).cache().shuffle(100).prefetch(tf.data.AUTOTUNE)
val = tf.data.Dataset.from_tensor_slices((segments[-n_val:], activity[-n_val:]))
val = val.map(normalize).prefetch(tf.data.AUTOTUNE)

model = tf.keras.Sequential([
    tf.keras.Input(shape=(WINDOW, len(COLUMNS))),
    tf.keras.layers.LSTM(48),
    tf.keras.layers.Dropout(0.5),
    tf.keras.layers.Dense(4),
])
model.compile(
    optimizer='adam',
    loss=tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=['accuracy'])
model.fit(train, validation_data=val, batch_size=8, epochs=1, verbose=0)
