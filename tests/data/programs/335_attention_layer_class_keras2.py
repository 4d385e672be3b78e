import numpy as np
from tensorflow import keras
from tensorflow.keras import backend as K
from tensorflow.keras.layers import Layer, Input, Bidirectional, LSTM, Dense, Embedding


class Attention(Layer):
    def __init__(self, return_sequences=False, **kwargs):
        self.return_sequences = return_sequences
        super(Attention, self).__init__(**kwargs)

    def build(self, input_shape):
        self.W = self.add_weight(name="att_weight", shape=(input_shape[-1], 1), initializer="normal")
        self.b = self.add_weight(name="att_bias", shape=(input_shape[1], 1), initializer="zeros")
        super(Attention, self).build(input_shape)

    def call(self, x):
        e = keras.ops.tanh(keras.ops.matmul(x, self.W) + self.b)
        a = keras.ops.softmax(e, axis=1)
        output = x * a
        if self.return_sequences:
            return output
        return keras.ops.sum(output, axis=1)


MAXLEN, VOCAB = 60, 800
X = np.random.randint(0, VOCAB, (128, MAXLEN))
y = np.random.randint(0, 2, (128,))
inp = Input(shape=(MAXLEN,))
x = Embedding(VOCAB, 32)(inp)
x = Bidirectional(LSTM(16, return_sequences=True))(x)
x = Attention(return_sequences=False)(x)
x = Dense(8, activation="relu")(x)
out = Dense(1, activation="sigmoid")(x)
model = keras.Model(inp, out)
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X, y, batch_size=32, epochs=1, validation_split=0.2, verbose=0)
att_model = keras.Model(model.input, model.layers[2].output)
feats = att_model.predict(X[:3], verbose=0)
print(feats.shape)
