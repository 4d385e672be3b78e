import keras
from keras import layers


def build(length, channels=2, depth=3, width=8):
    inp = layers.Input(shape=(length, channels))
    x = inp
    stack = []
    for d in range(depth):
        x = layers.Conv1D(width * (d + 1), 3, padding="same", activation="relu")(x)
        stack.append(x)
        x = layers.MaxPooling1D(2)(x)
    x = layers.LSTM(32, return_sequences=True)(x)
    for d in range(depth - 1, -1, -1):
        x = layers.UpSampling1D(2)(x)
        x = layers.Concatenate()([x, stack[d]])
        x = layers.Conv1D(width * (d + 1), 3, padding="same", activation="relu")(x)
    return keras.Model(inp, layers.Conv1D(1, 1, activation="sigmoid")(x))


model = build(length=250)
model.compile("adam", "binary_crossentropy")
