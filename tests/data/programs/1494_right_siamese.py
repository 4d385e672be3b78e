import numpy as np
from tensorflow.keras.layers import Input, LSTM, Embedding, Lambda, Dense, Subtract, Multiply, Concatenate
from tensorflow.keras.models import Model
import tensorflow.keras.backend as K
import tensorflow as tf

max_seq_length = 18
n_hidden = 20
embedding_dim = 25
vocab = 300
q1 = np.random.randint(1, vocab, size=(50, max_seq_length))
q2 = np.random.randint(1, vocab, size=(50, max_seq_length))
is_duplicate = np.random.randint(0, 2, size=(50, 1))


def exponent_neg_manhattan_distance(tensors):
    left, right = tensors
    return tf.exp(-tf.reduce_sum(tf.abs(left - right), axis=1, keepdims=True))


left_input = Input(shape=(max_seq_length,), dtype='int32')
right_input = Input(shape=(max_seq_length,), dtype='int32')
embedding_layer = Embedding(vocab, embedding_dim)
encoded_left = embedding_layer(left_input)
encoded_right = embedding_layer(right_input)
shared_lstm = LSTM(n_hidden)
left_output = shared_lstm(encoded_left)
right_output = shared_lstm(encoded_right)
malstm_distance = Lambda(exponent_neg_manhattan_distance, output_shape=(1,))([left_output, right_output])
malstm = Model([left_input, right_input], malstm_distance)
malstm.compile(loss='mean_squared_error', optimizer='adam', metrics=['mae'])
malstm.fit([q1, q2], is_duplicate, batch_size=10, epochs=1, verbose=0)

# second version, with a head
diff = Subtract()([left_output, right_output])
prod = Multiply()([left_output, right_output])
both = Concatenate()([diff, prod])
score = Dense(1, activation='sigmoid')(both)
second = Model([left_input, right_input], score)
second.compile('adam', 'binary_crossentropy', metrics=['accuracy'])
second.fit((q1, q2), is_duplicate.ravel(), epochs=1, verbose=0)
d = malstm.predict([q1[:6], q2[:6]], verbose=0)
s = second.predict([q1[:6], q2[:6]], verbose=0)
same = np.allclose(malstm.predict([q1[:2], q1[:2]], verbose=0), 1.0)
