/* Programs to begin with. The tests run each under TensorFlow. */

const TWO_LAYERS = `model = Sequential()
model.add(LSTM(50, input_shape=(10, 1)))
model.add(LSTM(50))
model.add(Dense(1))
model.compile(loss="mean_squared_error", optimizer="adam")`;

export const EXAMPLES = {
  "A number per sequence, an output per step": `import numpy as np
import tensorflow as tf

series = np.random.rand(105, 3)
x = np.array([series[i : i + 5] for i in range(100)])
y = series[5:, 0]

model = tf.keras.Sequential(
    [
        tf.keras.Input((5, 3)),
        tf.keras.layers.LSTM(4, return_sequences=True),
        tf.keras.layers.Dense(1),
    ]
)
model.compile("adam", "mse")
model.fit(x, y, epochs=10)
`,
  "Windows of a CSV file": `import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.layers import LSTM, Dense
from tensorflow.keras.models import Sequential


def create_dataset(data, look_back):
    x, y = [], []
    for i in range(len(data) - look_back):
        x.append(data[i : i + look_back])
        y.append(data[i + look_back, 0])
    return np.array(x), np.array(y)


frame = pd.read_csv("prices.csv")
scaled = MinMaxScaler().fit_transform(frame.values)
x, y = create_dataset(scaled, look_back=10)
split = int(len(x) * 0.8)

model = Sequential()
model.add(LSTM(50, return_sequences=True, input_shape=(x.shape[1], x.shape[2])))
model.add(LSTM(50))
model.add(Dense(1))
model.compile(optimizer="adam", loss="mse")
model.fit(x[:split], y[:split], epochs=20, batch_size=32)
print(model.predict(x[split:]).shape)
`,
  "Two LSTMs, as in old tutorials": `import numpy
from keras.models import Sequential
from keras.layers import Dense, LSTM

data = numpy.sin(numpy.arange(200) / 10)
X = numpy.array([data[i:i + 10] for i in range(190)]).reshape((190, 10, 1))
Y = data[10:]

${TWO_LAYERS}
model.fit(X, Y, nb_epoch=5, batch_size=1, verbose=2)
`,
  "Words to a class": `import numpy as np
import tensorflow as tf

words = np.random.randint(1, 1000, size=(64, 20))
labels = np.random.randint(0, 7, size=64)

inputs = tf.keras.Input((20,))
hidden = tf.keras.layers.Embedding(1000, 16, mask_zero=True)(inputs)
hidden = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(32))(hidden)
outputs = tf.keras.layers.Dense(7, activation="softmax")(hidden)
model = tf.keras.Model(inputs, outputs)
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(words, labels, batch_size=16)
`,
  "Encoder and decoder": `import numpy as np
from tensorflow.keras import Model
from tensorflow.keras.layers import LSTM, Dense, Input, RepeatVector, TimeDistributed

x = np.random.rand(60, 12, 3)
y = np.random.rand(60, 4, 1)

inputs = Input(shape=(12, 3))
encoded = LSTM(32)(inputs)
repeated = RepeatVector(4)(encoded)
decoded = LSTM(32, return_sequences=True)(repeated)
outputs = TimeDistributed(Dense(1))(decoded)
model = Model(inputs, outputs)
model.compile("adam", "mae")
model.fit(x, y, batch_size=20)
`,
};
