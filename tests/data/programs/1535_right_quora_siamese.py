# given: df = pd.DataFrame({'question1': ['how do i learn %d' % (i % 13) for i in range(70)], 'question2': ['what is the way to learn %d' % (i % 11) for i in range(70)], 'is_duplicate': np.arange(70) % 2})
import numpy as np
import pandas as pd
import tensorflow as tf
from tensorflow.keras.layers import Input, Embedding, LSTM, Lambda, TextVectorization
from tensorflow.keras.models import Model
from tensorflow.keras.optimizers import Adadelta
import tensorflow.keras.backend as K

df = pd.read_csv('train.csv', usecols=['question1', 'question2', 'is_duplicate'])
max_seq_length = 20

vectorizer = TextVectorization(max_tokens=1000, output_mode='int', output_sequence_length=max_seq_length)
vectorizer.adapt(pd.concat([df['question1'], df['question2']]).to_numpy())

left = vectorizer(df['question1'].to_numpy()).numpy()
right = vectorizer(df['question2'].to_numpy()).numpy()
Y = df['is_duplicate'].values.reshape(-1, 1)

idx = np.random.permutation(len(df))
n_val = 14
val, trn = idx[:n_val], idx[n_val:]


def exponent_neg_manhattan_distance(left, right):
    ''' Helper function for the similarity estimate of the LSTMs outputs'''
    return tf.exp(-tf.reduce_sum(tf.abs(left - right), axis=1, keepdims=True))


n_hidden = 50
left_input = Input(shape=(max_seq_length,), dtype='int32')
right_input = Input(shape=(max_seq_length,), dtype='int32')

embedding_layer = Embedding(vectorizer.vocabulary_size(), 40, mask_zero=True)
encoded_left = embedding_layer(left_input)
encoded_right = embedding_layer(right_input)

shared_lstm = LSTM(n_hidden)
left_output = shared_lstm(encoded_left)
right_output = shared_lstm(encoded_right)

malstm_distance = Lambda(function=lambda x: exponent_neg_manhattan_distance(x[0], x[1]),
                         output_shape=(1,))([left_output, right_output])
malstm = Model([left_input, right_input], [malstm_distance])
malstm.compile(loss='mean_squared_error', optimizer=Adadelta(clipnorm=1.25), metrics=['accuracy'])

malstm_trained = malstm.fit([left[trn], right[trn]], Y[trn], batch_size=16, epochs=1,
                            validation_data=([left[val], right[val]], Y[val]))
same = malstm.predict([left[val], right[val]]) > 0.5
print(same.mean(), (same == Y[val]).mean())
