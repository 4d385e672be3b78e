from tensorflow import keras
from tensorflow.keras import layers
import numpy as np

SEQ_LEN, H, W, C = 10, 32, 32, 3
NUM_CLASSES = 5

frames = np.random.rand(12, SEQ_LEN, H, W, C).astype(np.float32)
labels = np.random.randint(0, NUM_CLASSES, size=12)

def build_feature_extractor():
    inp = keras.Input((H, W, C))
    x = layers.Conv2D(16, (3, 3), strides=2, padding="same", activation="relu")(inp)
    x = layers.BatchNormalization()(x)
    x = layers.MaxPooling2D()(x)
    x = layers.Conv2D(32, 3, activation="relu")(x)
    x = layers.GlobalAveragePooling2D()(x)
    return keras.Model(inp, x, name="cnn")

cnn = build_feature_extractor()
video = keras.Input((SEQ_LEN, H, W, C))
mask = keras.Input((SEQ_LEN,), dtype="bool")
encoded = layers.TimeDistributed(cnn)(video)
x = layers.GRU(16, return_sequences=True)(encoded, mask=mask)
x = layers.GRU(8)(x)
x = layers.Dropout(0.4)(x)
output = layers.Dense(NUM_CLASSES, activation="softmax")(x)
rnn_model = keras.Model([video, mask], output)
rnn_model.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["accuracy"])

frame_mask = np.ones((12, SEQ_LEN), dtype="bool")
frame_mask[:, 8:] = False
rnn_model.fit([frames, frame_mask], labels, epochs=1, verbose=0)
probabilities = rnn_model.predict([frames[:1], frame_mask[:1]], verbose=0)[0]
top = np.argsort(probabilities)[::-1]
print(probabilities.shape, top.shape)
