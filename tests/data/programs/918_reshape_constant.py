import numpy as np
import tensorflow as tf

TIME_STEPS = 48


def create_dataset(series, time_steps=60):
    Xs, ys = [], []
    for i in range(series.shape[0] - time_steps):
        Xs.append(series[i : (i + time_steps)])
        ys.append(series[i + time_steps])
    return np.array(Xs), np.array(ys)


t = np.linspace(0, 60, 1000)
wave = np.sin(t) + 0.1 * np.random.randn(len(t))
train_size = int(len(wave) * 0.9)
train, test = wave[:train_size], wave[train_size:]

X_train, y_train = create_dataset(train)
X_test, y_test = create_dataset(test)
X_train = np.reshape(X_train, (X_train.shape[0], TIME_STEPS, 1))
X_test = np.reshape(X_test, (X_test.shape[0], TIME_STEPS, 1))

model = tf.keras.Sequential([
    tf.keras.layers.LSTM(64, input_shape=(TIME_STEPS, 1)),
    tf.keras.layers.Dense(1),
])
model.compile(loss="mse", optimizer="adam")
model.fit(X_train, y_train, epochs=1)
print(model.evaluate(X_test, y_test))
