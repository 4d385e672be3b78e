import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, models

IMG = 32
FRAMES = 10
CLASSES = ["walk", "run", "jump"]


def frames_from_clip(n):
    clip = np.random.randint(0, 255, (n, 40, 60, 3), dtype=np.uint8)
    return clip[:, :IMG, :IMG, :] / 255.0


def create_dataset():
    features, labels = [], []
    for class_index, class_name in enumerate(CLASSES):
        for video in range(6):
            frames = frames_from_clip(FRAMES)
            if len(frames) == FRAMES:
                features.append(frames)
                labels.append(class_index)
    features = np.asarray(features)
    labels = np.array(labels)
    return features, labels


features, labels = create_dataset()
one_hot = tf.keras.utils.to_categorical(labels)


def create_LRCN_model():
    model = models.Sequential()
    model.add(layers.TimeDistributed(layers.Conv2D(8, (3, 3), padding="same", activation="relu"), input_shape=(FRAMES, IMG, IMG, 3)))
    model.add(layers.TimeDistributed(layers.MaxPooling2D((4, 4))))
    model.add(layers.TimeDistributed(layers.Dropout(0.25)))
    model.add(layers.TimeDistributed(layers.Conv2D(16, (3, 3), padding="same", activation="relu")))
    model.add(layers.TimeDistributed(layers.MaxPooling2D((4, 4))))
    model.add(layers.TimeDistributed(layers.Flatten()))
    model.add(layers.LSTM(12))
    model.add(layers.Dense(len(CLASSES), activation="softmax"))
    return model


LRCN_model = create_LRCN_model()
early = tf.keras.callbacks.EarlyStopping(monitor="val_loss", patience=15, mode="min", restore_best_weights=True)
LRCN_model.compile(loss="categorical_crossentropy", optimizer="Adam", metrics=["accuracy"])
idx = np.random.permutation(len(features))
features, one_hot = features[idx], one_hot[idx]
LRCN_model.fit(x=features, y=one_hot, epochs=1, batch_size=4, shuffle=True, validation_split=0.2, callbacks=[early], verbose=0)
probabilities = LRCN_model.predict(np.expand_dims(features[0], axis=0), verbose=0)[0]
predicted_label = np.argmax(probabilities)
print(f"{CLASSES[predicted_label]} {probabilities.shape}")
