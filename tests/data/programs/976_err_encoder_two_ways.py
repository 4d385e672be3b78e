import numpy as np
from keras.layers import Input, LSTM, Bidirectional, Dense, concatenate
from keras.models import Model

n_in, n_out, steps = 5, 3, 16
questions = np.random.rand(50, steps, n_in)
answers = np.random.rand(50, steps, n_out)
shifted = np.zeros_like(answers)
shifted[:, 1:] = answers[:, :-1]


class Seq2Seq:
    def __init__(self, dim):
        self.dim = dim
        self.model = self._make()

    def _make(self):
        e = Input((None, n_in))
        _, fh, fc, bh, bc = Bidirectional(LSTM(self.dim, return_state=True))(e)
        states = [concatenate([fh, bh]), concatenate([fc, bc])]
        d = Input((None, n_out))
        y = LSTM(self.dim, return_sequences=True)(d, initial_state=states)
        y = Dense(n_out)(y)
        return Model([e, d], y)

    def train(self):
        self.model.compile("adam", "mse")
        self.model.fit([questions, shifted], answers, verbose=0)


bot = Seq2Seq(12)
bot.train()
