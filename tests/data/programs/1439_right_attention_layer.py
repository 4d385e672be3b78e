import numpy as np
import tensorflow as tf
from tensorflow.keras import backend as K
from tensorflow.keras.layers import Layer, Input, Embedding, LSTM, Bidirectional, Dense, Dropout
from tensorflow.keras.models import Model

class Attention(Layer):
    """Scores each timestep, and adds them up with these weights."""

    def __init__(self, **kwargs):
        super().__init__(**kwargs)

    def build(self, input_shape):
        self.W = self.add_weight(name='att_weight', shape=(input_shape[-1], 1), initializer='normal')
        self.b = self.add_weight(name='att_bias', shape=(input_shape[1], 1), initializer='zeros')
        super().build(input_shape)

    def call(self, x):
        e = tf.tanh(tf.matmul(x, self.W) + self.b)
        a = tf.nn.softmax(e, axis=1)
        output = x * a
        return tf.reduce_sum(output, axis=1)

    def compute_output_shape(self, input_shape):
        return (input_shape[0], input_shape[-1])

MAX_LEN, VOCAB, CLASSES = 25, 500, 5
X = np.random.randint(1, VOCAB, (120, MAX_LEN))
y = tf.keras.utils.to_categorical(np.random.randint(0, CLASSES, 120), CLASSES)

inp = Input(shape=(MAX_LEN,))
x = Embedding(VOCAB, 32)(inp)
x = Bidirectional(LSTM(16, return_sequences=True, dropout=0.2))(x)
x = Attention()(x)
x = Dense(24, activation='relu')(x)
x = Dropout(0.3)(x)
out = Dense(CLASSES, activation='softmax')(x)
model = Model(inp, out)
model.compile(loss='categorical_crossentropy', optimizer='adam', metrics=['accuracy'])
hist = model.fit(X, y, batch_size=32, epochs=1, validation_split=0.25, verbose=0)
pred = model.predict(X[:10], verbose=0)
print(pred.argmax(axis=1), y[:10].argmax(axis=1))
