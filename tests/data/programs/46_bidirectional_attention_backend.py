import numpy as np
from tensorflow.keras import backend as K
from tensorflow.keras.layers import Layer, Input, Embedding, Bidirectional, LSTM, Dense
from tensorflow.keras.models import Model
import tensorflow as tf


class attention(Layer):
    def __init__(self, **kwargs):
        super(attention, self).__init__(**kwargs)

    def build(self, input_shape):
        self.W = self.add_weight(name="att_weight", shape=(input_shape[-1], 1), initializer="normal")
        self.b = self.add_weight(name="att_bias", shape=(input_shape[1], 1), initializer="zeros")
        super(attention, self).build(input_shape)

    def call(self, x):
        et = tf.squeeze(tf.tanh(tf.matmul(x, self.W) + self.b), axis=-1)
        at = tf.nn.softmax(et)
        at = tf.expand_dims(at, axis=-1)
        output = x * at
        return tf.reduce_sum(output, axis=1)

    def compute_output_shape(self, input_shape):
        return (input_shape[0], input_shape[-1])


max_words, max_len, embed_dim = 2000, 50, 64
X = np.random.randint(1, max_words, (128, max_len))
Y = np.random.randint(0, 2, (128, 1))

inputs = Input(shape=(max_len,))
x = Embedding(max_words, embed_dim)(inputs)
att_in = Bidirectional(LSTM(40, return_sequences=True, dropout=0.3))(x)
att_out = attention()(att_in)
outputs = Dense(1, activation="sigmoid")(att_out)
model = Model(inputs, outputs)
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["acc"])
model.fit(X, Y, epochs=1, batch_size=32, verbose=0)
score, acc = model.evaluate(X, Y, verbose=0)
print(K.epsilon())
