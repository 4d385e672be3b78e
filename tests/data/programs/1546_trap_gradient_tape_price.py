# trap: silent
# given: df = pd.DataFrame({'close': 50 + np.sin(np.arange(400) / 8.0), 'volume': np.random.rand(400), 'rsi': np.random.rand(400)})
import numpy as np
import pandas as pd
import tensorflow as tf

WINDOW = 24
EPOCHS = 2
BATCH = 32

df = pd.read_csv("btc_hourly.csv")
values = df[["close", "volume", "rsi"]].to_numpy(dtype="float32")
split = int(len(values) * 0.8)
low, high = values[:split].min(axis=0), values[:split].max(axis=0)
values = (values - low) / (high - low)


def make_xy(part):
    x = np.stack([part[i:i + WINDOW] for i in range(len(part) - WINDOW)])
    y = part[WINDOW:, 0]
    return x, y


x_train, y_train = make_xy(values[:split])
x_val, y_val = make_xy(values[split:])
print(x_train.shape, y_train.shape)

train_ds = tf.data.Dataset.from_tensor_slices((x_train, y_train)).shuffle(1000).batch(BATCH)
val_ds = tf.data.Dataset.from_tensor_slices((x_val, y_val)).batch(BATCH)


class PriceNet(tf.keras.Model):
    def __init__(self, units=32):
        super().__init__()
        self.lstm1 = tf.keras.layers.LSTM(units, return_sequences=True)
        self.lstm2 = tf.keras.layers.LSTM(units)
        self.out = tf.keras.layers.Dense(1)

    def call(self, x, training=False):
        return self.out(self.lstm2(self.lstm1(x, training=training), training=training))


model = PriceNet()
optimizer = tf.keras.optimizers.Adam(1e-3)


def loss_fn(y_true, y_pred):
    return tf.reduce_mean(tf.square(y_true - y_pred))


@tf.function
def train_step(x, y):
    with tf.GradientTape() as tape:
        pred = model(x, training=True)
        loss = loss_fn(y, pred)
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(grads, model.trainable_variables))
    return loss


for epoch in range(EPOCHS):
    losses = [float(train_step(x, y)) for x, y in train_ds]
    val = [float(loss_fn(y, model(x))) for x, y in val_ds]
    print(f"epoch {epoch}: train {np.mean(losses):.4f}, val {np.mean(val):.4f}")
