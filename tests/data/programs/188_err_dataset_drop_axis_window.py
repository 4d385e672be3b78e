import numpy as np
import tensorflow as tf

features = np.random.rand(400, 6).astype("float32")
target = features[:, 0]
past, step, future = 48, 4, 12
sequence_length = int(past / step)
start = past + future
end = start + 250
x_train = features[:250]
y_train = target[start:end]
dataset_train = tf.keras.preprocessing.timeseries_dataset_from_array(
    x_train,
    y_train,
    sequence_length=sequence_length,
    sampling_rate=step,
    batch_size=32,
)
for batch in dataset_train.take(1):
    inputs, targets = batch
print("Input shape:", inputs.numpy().shape)
print("Target shape:", targets.numpy().shape)
model_in = tf.keras.layers.Input(shape=(inputs.shape[1], inputs.shape[2] - 1))
lstm_out = tf.keras.layers.LSTM(32)(model_in)
outputs = tf.keras.layers.Dense(1)(lstm_out)
model = tf.keras.Model(inputs=model_in, outputs=outputs)
model.compile(optimizer=tf.keras.optimizers.Adam(learning_rate=0.001), loss="mse")
model.fit(dataset_train, epochs=1, verbose=0)
