import numpy as np
import tensorflow as tf

OUT_STEPS = 24
num_features = 19
CONV_WIDTH = 24
data = np.random.rand(400, num_features).astype(np.float32)
ds = tf.keras.utils.timeseries_dataset_from_array(
    data=data, targets=None, sequence_length=CONV_WIDTH + OUT_STEPS, sequence_stride=1, shuffle=True, batch_size=32
)
ds = ds.map(lambda w: (w[:, :CONV_WIDTH, :], w[:, CONV_WIDTH:, :]))
for example_inputs, example_labels in ds.take(1):
    print(f"Inputs shape (batch, time, features): {example_inputs.shape}")
    print(f"Labels shape (batch, time, features): {example_labels.shape}")


class FeedBack(tf.keras.Model):
    def __init__(self, units, out_steps):
        super().__init__()
        self.out_steps = out_steps
        self.units = units
        self.lstm_cell = tf.keras.layers.LSTMCell(units)
        self.lstm_rnn = tf.keras.layers.RNN(self.lstm_cell, return_state=True)
        self.dense = tf.keras.layers.Dense(num_features)

    def warmup(self, inputs):
        x, *state = self.lstm_rnn(inputs)
        prediction = self.dense(x)
        return prediction, state

    def call(self, inputs, training=None):
        predictions = []
        prediction, state = self.warmup(inputs)
        predictions.append(prediction)
        for n in range(1, self.out_steps):
            x = prediction
            x, state = self.lstm_cell(x, states=state, training=training)
            prediction = self.dense(x)
            predictions.append(prediction)
        predictions = tf.stack(predictions)
        predictions = tf.transpose(predictions, [1, 0, 2])
        return predictions


feedback_model = FeedBack(units=32, out_steps=OUT_STEPS)
prediction, state = feedback_model.warmup(example_inputs)
print("Output shape (batch, time, features): ", feedback_model(example_inputs).shape)


def compile_and_fit(model, dataset, patience=2):
    early_stopping = tf.keras.callbacks.EarlyStopping(monitor="loss", patience=patience, mode="min")
    model.compile(loss=tf.keras.losses.MeanSquaredError(), optimizer=tf.keras.optimizers.Adam(),
                  metrics=[tf.keras.metrics.MeanAbsoluteError()])
    return model.fit(dataset, epochs=1, callbacks=[early_stopping], verbose=0)


history = compile_and_fit(feedback_model, ds.take(2))
