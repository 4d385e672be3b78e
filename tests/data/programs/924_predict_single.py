import numpy as np
import keras
from keras import layers

# human activity: windows of accelerometer data
def load_fake(n):
    x = np.random.normal(size=(n, 128, 9)).astype("float32")
    y = np.random.randint(0, 6, size=n)
    return x, y

x_train, y_train = load_fake(64)
x_test, y_test = load_fake(10)
activities = ["walk", "up", "down", "sit", "stand", "lie"]

model = keras.Sequential([
    keras.Input(shape=x_train.shape[1:]),
    layers.Conv1D(16, 5, activation="relu"),
    layers.MaxPooling1D(4),
    layers.LSTM(24),
    layers.Dense(len(activities), activation="softmax"),
])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x_train, y_train, batch_size=16, epochs=1, verbose=0)

loss, acc = model.evaluate(x_test, y_test, verbose=0)
print(f"test accuracy {acc:.2f}")

for i in range(3):
    sample = x_test[i]
    prob = model.predict(sample, verbose=0)
    print(activities[int(np.argmax(prob))], "->", activities[y_test[i]])
