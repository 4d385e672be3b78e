import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
from tensorflow.keras.models import Model

img_width, img_height, n_chars, max_len = 96, 32, 20, 5
images = np.random.rand(24, img_width, img_height, 1).astype("float32")
labels = np.random.randint(0, n_chars, (24, max_len))


def build(rnn_units=(16, 16)):
    input_img = layers.Input(shape=(img_width, img_height, 1), name="image")
    x = layers.Conv2D(8, (3, 3), activation="relu", padding="same", name="Conv1")(input_img)
    x = layers.MaxPooling2D((2, 2), name="pool1")(x)
    x = layers.Conv2D(16, (3, 3), activation="relu", padding="same", name="Conv2")(x)
    x = layers.MaxPooling2D((2, 2), name="pool2")(x)
    new_shape = ((img_width // 4), (img_height // 4) * 16)
    x = layers.Reshape(target_shape=new_shape, name="reshape")(x)
    x = layers.Dense(24, activation="relu")(x)
    for units in rnn_units:
        x = layers.Bidirectional(layers.LSTM(units, return_sequences=True, dropout=0.25))(x)
    x = layers.Dense(n_chars + 1, activation="softmax", name="dense2")(x)
    return Model(inputs=input_img, outputs=x, name="ocr")


model = build()
preds = model.predict(images[:4], verbose=0)
input_len = np.ones(preds.shape[0]) * preds.shape[1]
best = np.argmax(preds, axis=2)
texts = []
for res in best:
    collapsed = [int(k) for k, prev in zip(res, [-1, *res[:-1]]) if k != prev and k != n_chars]
    texts.append(collapsed)
intermediate = Model(model.get_layer("image").output, model.get_layer("reshape").output)
feat = intermediate.predict(images[:2], verbose=0)
print(preds.shape, feat.shape, len(texts))
