import numpy as np
from tensorflow import keras

IMG_SIZE = 32
MAX_SEQ_LENGTH = 10
NUM_FEATURES = 48
class_vocab = ["CricketShot", "PlayingCello", "Punch", "ShavingBeard", "TennisSwing"]


def build_feature_extractor():
    feature_extractor = keras.Sequential(
        [
            keras.Input((IMG_SIZE, IMG_SIZE, 3)),
            keras.layers.Rescaling(1.0 / 255),
            keras.layers.Conv2D(16, 3, strides=2, padding="same", activation="relu"),
            keras.layers.SeparableConv2D(NUM_FEATURES, 3, strides=2, activation="relu"),
            keras.layers.GlobalAveragePooling2D(),
        ]
    )
    inputs = keras.Input((IMG_SIZE, IMG_SIZE, 3))
    outputs = feature_extractor(inputs)
    return keras.Model(inputs, outputs, name="feature_extractor")


feature_extractor = build_feature_extractor()


def load_video(num):
    frames = []
    for _ in range(6 + num % 8):
        frames.append(np.random.randint(0, 255, (IMG_SIZE, IMG_SIZE, 3)))
    return np.array(frames)


def prepare_all_videos(num_samples):
    labels = np.array([i % len(class_vocab) for i in range(num_samples)])[..., None]
    frame_masks = np.zeros(shape=(num_samples, MAX_SEQ_LENGTH), dtype="bool")
    frame_features = np.zeros(shape=(num_samples, MAX_SEQ_LENGTH, NUM_FEATURES), dtype="float32")
    for idx in range(num_samples):
        frames = load_video(idx)
        frames = frames[None, ...]
        temp_frame_features = np.zeros(shape=(1, MAX_SEQ_LENGTH, NUM_FEATURES), dtype="float32")
        for i, batch in enumerate(frames):
            length = min(MAX_SEQ_LENGTH, batch.shape[0])
            temp_frame_features[i, :length, :] = feature_extractor.predict(batch[:length], verbose=0)
            frame_masks[idx, :length] = 1
        frame_features[idx,] = temp_frame_features.squeeze()
    return (frame_features, frame_masks), labels


train_data, train_labels = prepare_all_videos(10)
print(f"Frame features in train set: {train_data[0].shape}")
print(f"Frame masks in train set: {train_data[1].shape}")

frame_features_input = keras.Input((MAX_SEQ_LENGTH, NUM_FEATURES))
mask_input = keras.Input((MAX_SEQ_LENGTH,), dtype="bool")
x = keras.layers.GRU(16, return_sequences=True)(frame_features_input, mask=mask_input)
x = keras.layers.GRU(8)(x)
x = keras.layers.Dropout(0.4)(x)
output = keras.layers.Dense(len(class_vocab), activation="softmax")(x)
rnn_model = keras.Model([frame_features_input, mask_input], output)
rnn_model.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
rnn_model.fit([train_data[0], train_data[1]], train_labels, epochs=1, verbose=0)
probabilities = rnn_model.predict([train_data[0][:1], train_data[1][:1]], verbose=0)[0]
for i in np.argsort(probabilities)[::-1]:
    print(f"  {class_vocab[i]}: {probabilities[i] * 100:5.2f}%")
