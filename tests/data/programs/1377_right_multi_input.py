import numpy as np
from tensorflow import keras
from tensorflow.keras.layers import Input, Embedding, LSTM, Dense, concatenate

headline_data = np.random.randint(1, 1000, size=(64, 30))
additional_data = np.random.rand(64, 5)
labels = np.random.randint(0, 2, size=(64, 1))

main_input = Input(shape=(30,), dtype="int32", name="main_input")
x = Embedding(output_dim=32, input_dim=1000)(main_input)
lstm_out = LSTM(16)(x)
auxiliary_output = Dense(1, activation="sigmoid", name="aux_output")(lstm_out)

auxiliary_input = Input(shape=(5,), name="aux_input")
x = concatenate([lstm_out, auxiliary_input])
x = Dense(24, activation="relu")(x)
x = Dense(24, activation="relu")(x)
main_output = Dense(1, activation="sigmoid", name="main_output")(x)

model = keras.Model(inputs=[main_input, auxiliary_input], outputs=[main_output, auxiliary_output])
model.compile(
    optimizer="rmsprop",
    loss={"main_output": "binary_crossentropy", "aux_output": "binary_crossentropy"},
    loss_weights={"main_output": 1.0, "aux_output": 0.2},
)
model.fit(
    {"main_input": headline_data, "aux_input": additional_data},
    {"main_output": labels, "aux_output": labels},
    epochs=1, batch_size=32,
)
main_p, aux_p = model.predict([headline_data[:8], additional_data[:8]])
print(main_p.shape, aux_p.shape)
