import numpy as np
from tensorflow.keras.layers import Input, LSTM, Dense, RepeatVector, Dot, Activation, Concatenate
from tensorflow.keras.models import Model

# dates: "3 may 1979" -> "1979-05-03", one-hot characters
m, Tx, Ty = 50, 30, 10
n_a, n_s = 16, 32
human_vocab_size, machine_vocab_size = 37, 11
X = np.random.randint(0, human_vocab_size, (m, Tx))
Xoh = np.eye(human_vocab_size)[X]
Y = np.random.randint(0, machine_vocab_size, (m, Ty))
Yoh = np.eye(machine_vocab_size)[Y]

repeator = RepeatVector(Tx)
concatenator = Concatenate(axis=-1)
densor = Dense(1, activation="relu")
activator = Activation("softmax")
dotor = Dot(axes=1)


def one_step_attention(a, s_prev):
    s_prev = repeator(s_prev)
    concat = concatenator([a, s_prev])
    e = densor(concat)
    alphas = activator(e)
    return dotor([alphas, a])


post_activation_LSTM_cell = LSTM(n_s, return_state=True)
output_layer = Dense(machine_vocab_size, activation="softmax")
inp = Input(shape=(Tx, human_vocab_size))
s0, c0 = Input(shape=(n_s,)), Input(shape=(n_s,))
s, c = s0, c0
outputs = []
a = LSTM(n_a, return_sequences=True)(inp)
for t in range(Ty):
    context = one_step_attention(a, s)
    s, _, c = post_activation_LSTM_cell(context, initial_state=[s, c])
    outputs.append(output_layer(s))
model = Model(inputs=[inp, s0, c0], outputs=outputs)
model.compile(optimizer="adam", loss=["categorical_crossentropy"] * Ty)
targets = list(Yoh.swapaxes(0, 1))
model.fit([Xoh, np.zeros((m, n_s))], targets, epochs=1, verbose=0)
