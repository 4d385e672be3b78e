# trap: traps/last-step-output-against-many-targets
import numpy as np
import tensorflow as tf

HISTORY, DAY = 72, 24
solar = np.maximum(0, np.sin(np.arange(800) * 2 * np.pi / 24)) * np.random.rand(800)
cloud = np.random.rand(800)
series = np.stack([solar, cloud], axis=-1)

def windowed(series, history, day):
    x, y = [], []
    for t in range(history, len(series) - day, 4):
        x.append(series[t - history:t])
        y.append(series[t:t + day, 0])
    return np.array(x), np.array(y)

x, y = windowed(series, HISTORY, DAY)
print(x.shape, y.shape)

model = tf.keras.models.Sequential()
model.add(tf.keras.layers.Input(shape=x.shape[-2:]))
model.add(tf.keras.layers.LSTM(32, return_sequences=True))
model.add(tf.keras.layers.LSTM(16, activation='relu'))
model.add(tf.keras.layers.Dense(1))
model.compile(optimizer=tf.keras.optimizers.RMSprop(clipvalue=1.0), loss='mae')
model.fit(x, y, epochs=1, batch_size=64, validation_split=0.2, verbose=0)
print(model.predict(x[-1:], verbose=0))
