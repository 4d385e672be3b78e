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
  "Encoder and decoder with states": `import numpy as np
from tensorflow import keras
from tensorflow.keras.layers import LSTM, Dense

pairs = [("go", "va"), ("run", "cours"), ("wait", "attends")]
sources = [source for source, target in pairs]
targets = ["<" + target + ">" for source, target in pairs]
letters = sorted(set("".join(sources + targets)))
place = {letter: i for i, letter in enumerate(letters)}


def one_hot(texts):
    array = np.zeros((len(texts), max(len(text) for text in texts), len(letters)))
    for i, text in enumerate(texts):
        for t, letter in enumerate(text):
            array[i, t, place[letter]] = 1.0
    return array


x, y = one_hot(sources), one_hot(targets)
source = keras.Input((None, len(letters)))
_, h, c = LSTM(64, return_state=True)(source)
before = keras.Input((None, len(letters)))
decoder = LSTM(64, return_sequences=True, return_state=True)
hidden, _, _ = decoder(before, initial_state=[h, c])
to_letters = Dense(len(letters), activation="softmax")
model = keras.Model([source, before], to_letters(hidden))
model.compile("rmsprop", "categorical_crossentropy", metrics=["accuracy"])
model.fit([x, y[:, :-1]], y[:, 1:], epochs=50, verbose=0)

encoder = keras.Model(source, [h, c])
given = [keras.Input((64,)), keras.Input((64,))]
hidden, h, c = decoder(before, initial_state=given)
step = keras.Model([before, *given], [to_letters(hidden), h, c])
states, best, text = encoder.predict(x[:1]), place["<"], ""
while letters[best] != ">" and len(text) < 10:
    one = np.zeros((1, 1, len(letters)))
    one[0, 0, best] = 1.0
    out, *states = step.predict([one, *states])
    best = int(np.argmax(out[0, -1]))
    text += letters[best]
`,
  "Windows in a Dataset": `import numpy as np
import tensorflow as tf

hours = 24
table = np.random.rand(1000, 5).astype("float32")
train, rest = table[:700], table[700:]
mean, std = train.mean(axis=0), train.std(axis=0)


def windows(rows, shuffle=False):
    scaled = (rows - mean) / std
    return tf.keras.utils.timeseries_dataset_from_array(
        scaled[:-hours], scaled[hours:, 0], hours, batch_size=32, shuffle=shuffle
    )


model = tf.keras.Sequential()
model.add(tf.keras.layers.Input((hours, table.shape[1])))
model.add(tf.keras.layers.Conv1D(filters=32, kernel_size=3, activation="relu"))
model.add(tf.keras.layers.MaxPooling1D(2))
for units in (64, 32):
    model.add(tf.keras.layers.LSTM(units, return_sequences=units > 32))
    model.add(tf.keras.layers.Dropout(0.2))
model.add(tf.keras.layers.Dense(1))
model.compile(optimizer="adam", loss="mae")
model.fit(windows(train, True), validation_data=windows(rest), epochs=20)
for x, y in windows(rest).take(1):
    print(x.shape, y.shape, model.predict(x).shape)
`,
  "A model class and its training loop": `import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
from tensorflow.keras.utils import to_categorical

STEPS, CLASSES = 12, 3
rng = np.random.default_rng(0)
machines = {name: rng.normal(size=(60, 2)) for name in ("lathe", "press", "drill")}
blocks, labels = [], []
for number, (name, rows) in enumerate(machines.items()):
    for start in range(0, len(rows) - STEPS, 3):
        blocks.append(rows[start : start + STEPS])
        labels.append(number)
x = np.stack(blocks).astype("float32")
y = to_categorical(labels, num_classes=CLASSES)
order = rng.permutation(len(x))
train, test = order[:36], order[36:]


class Reader(tf.keras.Model):
    def __init__(self, units):
        super().__init__()
        self.recurrent = layers.Bidirectional(layers.GRU(units, return_sequences=True))
        self.score = layers.Dense(1)
        self.head = layers.Dense(CLASSES)

    def call(self, inputs):
        steps = self.recurrent(inputs)
        weights = tf.nn.softmax(self.score(steps), axis=1)
        return self.head(tf.reduce_sum(weights * steps, axis=1))


model = Reader(32)
loss_of = tf.keras.losses.CategoricalCrossentropy(from_logits=True)
optimizer = tf.keras.optimizers.Adam(1e-3)
batches = tf.data.Dataset.from_tensor_slices((x[train], y[train])).shuffle(36).batch(16)
for epoch in range(2):
    for inputs, targets in batches:
        with tf.GradientTape() as tape:
            logits = model(inputs, training=True)
            loss = loss_of(targets, logits)
        slopes = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(slopes, model.trainable_variables))
right = np.argmax(model(x[test]), axis=-1) == y[test].argmax(axis=1)
print("right on", right.mean(), "of", right.shape)
`,
};
