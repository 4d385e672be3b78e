import numpy as np
import tensorflow as tf
from tensorflow.keras import backend as K
from tensorflow.keras.layers import Layer, Input, LSTM, Dense, Embedding, Bidirectional
from tensorflow.keras.models import Model


class Attention(Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)

    def build(self, input_shape):
        self.W = self.add_weight(name="att_weight", shape=(input_shape[-1], 1), initializer="normal")
        self.b = self.add_weight(name="att_bias", shape=(input_shape[1], 1), initializer="zeros")
        super().build(input_shape)

    def call(self, x):
        e = tf.tanh(tf.matmul(x, self.W) + self.b)
        a = tf.nn.softmax(e, axis=1)
        output = x * a
        return tf.reduce_sum(output, axis=1)

    def compute_output_shape(self, input_shape):
        return (input_shape[0], input_shape[-1])


maxlen, max_features = 50, 1000
x_train = np.random.randint(1, max_features, size=(80, maxlen))
y_train = np.random.randint(0, 2, size=80)
inp = Input(shape=(maxlen,))
x = Embedding(max_features, 24)(inp)
x = Bidirectional(LSTM(12, return_sequences=True))(x)
att = Attention()(x)
x = Dense(8, activation="relu")(att)
x = Dense(1, activation="sigmoid")(x)
model = Model(inputs=inp, outputs=x)
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(x_train, y_train, batch_size=40, epochs=1, verbose=0)
att_model = Model(inp, att)
vectors = att_model.predict(x_train[:5], verbose=0)
print(vectors.shape)
