import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

speeds = np.random.rand(288 * 3, 26).astype("float32") * 60
train_frac, val_frac = 0.5, 0.2
num_steps = speeds.shape[0]
num_train = int(num_steps * train_frac)
num_val = int(num_steps * val_frac)
train_array = speeds[:num_train]
mean, std = train_array.mean(axis=0), train_array.std(axis=0)
train_array = (train_array - mean) / std
val_array = (speeds[num_train:(num_train + num_val)] - mean) / std
test_array = (speeds[(num_train + num_val):] - mean) / std
print(f"train set size: {train_array.shape}")
batch_size, input_sequence_length, forecast_horizon = 64, 12, 3


def create_tf_dataset(data_array, input_sequence_length, forecast_horizon, batch_size=128, shuffle=True):
    inputs = tf.keras.utils.timeseries_dataset_from_array(
        np.expand_dims(data_array[:-forecast_horizon], axis=-1),
        None,
        sequence_length=input_sequence_length,
        shuffle=False,
        batch_size=batch_size,
    )
    target_offset = input_sequence_length + forecast_horizon - 1
    target_seq_length = 1
    targets = tf.keras.utils.timeseries_dataset_from_array(
        np.expand_dims(data_array[target_offset:], axis=-1),
        None,
        sequence_length=target_seq_length,
        shuffle=False,
        batch_size=batch_size,
    )
    dataset = tf.data.Dataset.zip((inputs, targets))
    if shuffle:
        dataset = dataset.shuffle(100)
    return dataset.prefetch(16).cache()


train_dataset, val_dataset = (create_tf_dataset(a, input_sequence_length, forecast_horizon, batch_size) for a in [train_array, val_array])
test_dataset = create_tf_dataset(test_array, input_sequence_length, forecast_horizon, batch_size=test_array.shape[0], shuffle=False)
inp = layers.Input((input_sequence_length, speeds.shape[1], 1))
x = layers.Permute((2, 1, 3))(inp)
x = layers.TimeDistributed(layers.LSTM(8))(x)
x = layers.Dense(1)(x)
out = layers.Reshape((1, speeds.shape[1], 1))(x)
model = tf.keras.Model(inp, out)
model.compile("adam", "mse")
model.fit(train_dataset, validation_data=val_dataset, epochs=1, verbose=0)
x_test, y = next(test_dataset.as_numpy_iterator())
y_pred = model.predict(x_test, verbose=0)
naive_mse = np.square(x_test[:, -1, :, 0] - y[:, 0, :, 0]).mean()
model_mse = np.square(y_pred[:, 0, :, 0] - y[:, 0, :, 0]).mean()
