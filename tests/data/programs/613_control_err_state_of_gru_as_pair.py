import tensorflow as tf
from tensorflow.keras.layers import Dense, Embedding, GRU, Input
from tensorflow.keras.models import Model


class Seq2Seq:
    def __init__(self, vocab_in=80, vocab_out=90, units=48):
        self.units = units
        self.enc_in = Input((None,))
        self.dec_in = Input((None,))
        self.enc_emb = Embedding(vocab_in, units)
        self.dec_emb = Embedding(vocab_out, units)
        self.encoder = GRU(units, return_state=True)
        self.decoder = GRU(units, return_sequences=True, return_state=True)
        self.head = Dense(vocab_out, activation="softmax")

    def training_model(self):
        _, state_h, state_c = self.encoder(self.enc_emb(self.enc_in))
        states = [state_h, state_c]
        seq, _, _ = self.decoder(self.dec_emb(self.dec_in), initial_state=states)
        return Model([self.enc_in, self.dec_in], self.head(seq))


model = Seq2Seq().training_model()
model.compile("adam", "sparse_categorical_crossentropy")
