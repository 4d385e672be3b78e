# trap: silent
# the decoder is fed the very characters that it has to give out: nothing is shifted
import numpy as np
from tensorflow.keras.layers import Input, LSTM, Dense
from tensorflow.keras.models import Model

pairs = [("12+7", "19"), ("3+40", "43"), ("8+8", "16"), ("50+1", "51")] * 10
input_chars = sorted(set("".join(p[0] for p in pairs)))
target_chars = sorted(set("".join(p[1] for p in pairs)) | {"\t", "\n"})
n_in, n_out = len(input_chars), len(target_chars)
max_in = max(len(p[0]) for p in pairs)
max_out = max(len(p[1]) for p in pairs) + 2

in_index = {c: i for i, c in enumerate(input_chars)}
out_index = {c: i for i, c in enumerate(target_chars)}

encoder_input_data = np.zeros((40, 4, 13), dtype="float32")
decoder_input_data = np.zeros((40, 4, 12), dtype="float32")
decoder_target_data = np.zeros((40, 4, 12), dtype="float32")
for i, (question, answer) in enumerate(pairs):
    for t, c in enumerate(question):
        encoder_input_data[i, t, in_index[c]] = 1.0
    answer = "\t" + answer + "\n"
    for t, c in enumerate(answer):
        decoder_input_data[i, t, out_index[c]] = 1.0
        decoder_target_data[i, t, out_index[c]] = 1.0

encoder_inputs = Input(shape=(None, 13))
_, state_h, state_c = LSTM(32, return_state=True)(encoder_inputs)
encoder_states = [state_h, state_c]
decoder_inputs = Input(shape=(None, 12))
decoder_outputs, _, _ = LSTM(32, return_sequences=True, return_state=True)(
    decoder_inputs, initial_state=encoder_states)
decoder_outputs = Dense(12, activation="softmax")(decoder_outputs)

model = Model([encoder_inputs, decoder_inputs], decoder_outputs)
model.compile(optimizer="rmsprop", loss="categorical_crossentropy")
model.fit([encoder_input_data, decoder_input_data], decoder_target_data, batch_size=8, epochs=1)
