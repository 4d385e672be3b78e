import tensorflow as tf
from tensorflow.keras import layers
import numpy as np

img_width, img_height = 200, 50
characters = list("abcdefghijklmnopqrstuvwxyz0123456789")
max_length = 6

images = np.random.rand(8, img_width, img_height, 1).astype("float32")
labels = np.random.randint(0, len(characters), (8, max_length))

input_img = layers.Input(shape=(img_width, img_height, 1), name="image", dtype="float32")
x = layers.Conv2D(32, (3, 3), activation="relu", kernel_initializer="he_normal", padding="same", name="Conv1")(input_img)
x = layers.MaxPooling2D((2, 2), name="pool1")(x)
x = layers.Conv2D(64, (3, 3), activation="relu", padding="same", name="Conv2")(x)
x = layers.MaxPooling2D((2, 2), name="pool2")(x)
new_shape = ((img_width // 4), (img_height // 4) * 64)
x = layers.Reshape(target_shape=new_shape, name="reshape")(x)
x = layers.Dense(64, activation="relu", name="dense1")(x)
x = layers.Dropout(0.2)(x)
x = layers.Bidirectional(layers.LSTM(128, return_sequences=True, dropout=0.25))(x)
x = layers.Bidirectional(layers.LSTM(64, return_sequences=True, dropout=0.25))(x)
x = layers.Dense(len(characters) + 1, activation="softmax", name="dense2")(x)
model = tf.keras.models.Model(inputs=input_img, outputs=x, name="ocr")

y_pred = model(images)
input_length = tf.fill([8, 1], y_pred.shape[1])
label_length = tf.fill([8, 1], max_length)
loss = tf.keras.backend.ctc_batch_cost(labels, y_pred, input_length, label_length) if hasattr(tf.keras.backend, "ctc_batch_cost") else None
decoded = tf.argmax(y_pred, axis=-1)
print(y_pred.shape, decoded.shape)
