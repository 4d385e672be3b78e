import numpy as np
from keras.layers import Input, LSTM, Dense, Embedding
from keras.layers import concatenate
from keras.models import Model

np.random.seed(7)
main_input = Input(shape=(100,), dtype="int32", name="main_input")
x = Embedding(output_dim=32, input_dim=1000)(main_input)
lstm_out = LSTM(32)(x)
auxiliary_output = Dense(1, activation="sigmoid", name="aux_output")(lstm_out)
auxiliary_input = Input(shape=(5,), name="aux_input")
x = concatenate([lstm_out, auxiliary_input])
x = Dense(64, activation="relu")(x)
x = Dense(64, activation="relu")(x)
main_output = Dense(1, activation="sigmoid", name="main_output")(x)
model = Model(inputs=[main_input, auxiliary_input], outputs=[main_output, auxiliary_output])
model.compile(
    optimizer="rmsprop",
    loss={"main_output": "binary_crossentropy", "aux_output": "binary_crossentropy"},
    loss_weights={"main_output": 1.0, "aux_output": 0.2},
)
headline_data = np.round(np.abs(np.random.rand(12, 100) * 100))
additional_data = np.random.randn(12, 5)
headline_labels = np.random.randn(12, 1)
additional_labels = np.random.randn(12, 1)
model.fit(
    {"main_input": headline_data, "aux_input": additional_data},
    {"main_output": headline_labels, "aux_output": additional_labels},
    epochs=1,
    batch_size=6,
    verbose=0,
)
pred = model.predict({"main_input": headline_data, "aux_input": additional_data}, verbose=0)
main, aux = pred
print(main.shape, aux.shape)
