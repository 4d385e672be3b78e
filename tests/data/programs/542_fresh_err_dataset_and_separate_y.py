import numpy as np
import tensorflow as tf

BATCH = 32
gait = np.random.rand(320, 75, 9).astype("float32")
person = np.random.randint(0, 20, 320)

train_x, valid_x = gait[:256], gait[256:]
train_y, valid_y = person[:256], person[256:]
train_ds = tf.data.Dataset.from_tensor_slices(train_x).batch(BATCH)
valid_ds = tf.data.Dataset.from_tensor_slices((valid_x, valid_y)).batch(BATCH)

model = tf.keras.Sequential(
    [
        tf.keras.layers.Input(shape=(75, 9)),
        tf.keras.layers.Conv1D(32, 3, activation="relu"),
        tf.keras.layers.LSTM(32),
        tf.keras.layers.Dense(20, activation="softmax"),
    ]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
history = model.fit(train_ds, train_y, validation_data=valid_ds, epochs=2)
