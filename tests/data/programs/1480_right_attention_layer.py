import numpy as np
import tensorflow as tf
from tensorflow.keras import backend as K
from tensorflow.keras.layers import Layer, Input, Embedding, LSTM, Bidirectional, Dense
from tensorflow.keras.models import Model


class AttentionLayer(Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)

    def build(self, input_shape):
        self.W = self.add_weight(name='att_weight', shape=(input_shape[-1], 1), initializer='normal')
        self.b = self.add_weight(name='att_bias', shape=(input_shape[1], 1), initializer='zeros')
        super().build(input_shape)

    def call(self, x):
        e = tf.tanh(tf.matmul(x, self.W) + self.b)
        e = tf.squeeze(e, axis=-1)
        alpha = tf.nn.softmax(e)
        alpha = tf.expand_dims(alpha, axis=-1)
        context = x * alpha
        context = tf.reduce_sum(context, axis=1)
        return context

    def compute_output_shape(self, input_shape):
        return (input_shape[0], input_shape[-1])


max_len = 30
vocab = 500
classes = 4
x_train = np.random.randint(0, vocab, size=(64, max_len))
y_train = np.random.randint(0, classes, size=64)

inputs = Input(shape=(max_len,))
emb = Embedding(vocab, 32)(inputs)
seq = Bidirectional(LSTM(16, return_sequences=True))(emb)
context = AttentionLayer()(seq)
hidden = Dense(16, activation='relu')(context)
outputs = Dense(classes, activation='softmax')(hidden)
model = Model(inputs, outputs)
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
model.fit(x_train, y_train, batch_size=16, epochs=1, verbose=0)
probs = model.predict(x_train[:5], verbose=0)
labels = probs.argmax(axis=-1)
sub = Model(inputs, seq)
states = sub.predict(x_train[:5], verbose=0)
print(states.shape, labels)
