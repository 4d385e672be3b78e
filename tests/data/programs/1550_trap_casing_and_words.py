# trap: traps/mask-lost-by-an-unmasked-branch
# given: pickle.load(open('words.pkl', 'rb')) = [list(range(1, 4 + k % 20)) for k in range(80)]
# given: pickle.load(open('casing.pkl', 'rb')) = [[j % 5 for j in range(3 + k % 20)] for k in range(80)]
# given: pickle.load(open('tags.pkl', 'rb')) = [[j % 3 for j in range(3 + k % 20)] for k in range(80)]
# CoNLL: word ids plus one-hot casing, BiLSTM tagger
import pickle
import numpy as np
import tensorflow as tf
from tensorflow.keras.utils import pad_sequences, to_categorical

words = pickle.load(open('words.pkl', 'rb'))
casing = pickle.load(open('casing.pkl', 'rb'))
tags = pickle.load(open('tags.pkl', 'rb'))

MAXLEN, N_WORDS, N_CASE, N_TAGS = 25, 200, 6, 3

word_ids = pad_sequences(words, maxlen=MAXLEN, padding='post', truncating='post')
case_ids = pad_sequences(casing, maxlen=MAXLEN, padding='post', truncating='post', value=5)
case_hot = to_categorical(case_ids, num_classes=N_CASE)
tag_ids = pad_sequences(tags, maxlen=MAXLEN, padding='post', truncating='post')[..., np.newaxis]

print(word_ids.shape, case_hot.shape, tag_ids.shape)

word_input = tf.keras.layers.Input(shape=(MAXLEN,), dtype='int32', name='words_input')
word_vec = tf.keras.layers.Embedding(N_WORDS, 32, mask_zero=True)(word_input)    # 0 is padding
casing_input = tf.keras.layers.Input(shape=(MAXLEN, N_CASE), name='casing_input')

output = tf.keras.layers.concatenate([word_vec, casing_input])
output = tf.keras.layers.Bidirectional(
    tf.keras.layers.LSTM(24, return_sequences=True, dropout=0.50, recurrent_dropout=0.25))(output)
output = tf.keras.layers.TimeDistributed(tf.keras.layers.Dense(N_TAGS, activation='softmax'))(output)

model = tf.keras.Model(inputs=[word_input, casing_input], outputs=[output])
model.compile(loss='sparse_categorical_crossentropy', optimizer='nadam')
model.summary()

# padded positions are masked, so they count neither for the states nor for the loss
model.fit([word_ids[:60], case_hot[:60]], tag_ids[:60], epochs=1, batch_size=20, verbose=0)
pred = model.predict([word_ids[60:], case_hot[60:]], verbose=0).argmax(axis=-1)
for row, length in zip(pred, [len(w) for w in words[60:]]):
    print(row[:length])
