# given: df = pd.DataFrame({'T (degC)': 8 + 10 * np.sin(np.arange(1500) / 70.0), 'p (mbar)': 990 + np.random.randn(1500), 'rh (%)': 75 + np.random.randn(1500), 'wv (m/s)': np.abs(np.random.randn(1500))})
from pathlib import Path
import pandas as pd
import tensorflow as tf
from tensorflow import keras

csv = Path("data") / "jena_climate_2009_2016.csv"
df = pd.read_csv(csv)

split_fraction = 0.7
train_split = int(split_fraction * int(df.shape[0]))
step = 6

past = 120
future = 12
learning_rate = 0.001
batch_size = 64
epochs = 1


def normalize(data, train_split):
    data_mean = data[:train_split].mean(axis=0)
    data_std = data[:train_split].std(axis=0)
    return (data - data_mean) / data_std


selected = ["T (degC)", "p (mbar)", "rh (%)", "wv (m/s)"]
features = df[selected]
features = normalize(features.values, train_split)
features = pd.DataFrame(features)

train_data = features.loc[0 : train_split - 1]
val_data = features.loc[train_split:]

start = past + future
end = start + train_split

x_train = train_data[[i for i in range(4)]].values
y_train = features.iloc[start:end][[0]]
sequence_length = int(past / step)

dataset_train = keras.preprocessing.timeseries_dataset_from_array(
    x_train,
    y_train,
    sequence_length=sequence_length,
    sampling_rate=step,
    batch_size=batch_size,
)

x_end = len(val_data) - past - future
label_start = train_split + past + future
x_val = val_data.iloc[:x_end][[i for i in range(4)]].values
y_val = features.iloc[label_start:][[0]]

dataset_val = keras.preprocessing.timeseries_dataset_from_array(
    x_val,
    y_val,
    sequence_length=sequence_length,
    sampling_rate=step,
    batch_size=batch_size,
)

for batch in dataset_train.take(1):
    inputs, targets = batch

print("Input shape:", inputs.numpy().shape)
print("Target shape:", targets.numpy().shape)

inputs = keras.layers.Input(shape=(inputs.shape[1], inputs.shape[2]))
lstm_out = keras.layers.LSTM(32)(inputs)
outputs = keras.layers.Dense(1)(lstm_out)

model = keras.Model(inputs=inputs, outputs=outputs)
model.compile(optimizer=keras.optimizers.Adam(learning_rate=learning_rate), loss="mse")
history = model.fit(dataset_train, epochs=epochs, validation_data=dataset_val)

for x, y in dataset_val.take(2):
    print(y[0].numpy(), model.predict(x, verbose=0)[0])
