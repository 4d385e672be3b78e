import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, Embedding, LSTM, Dense, Dropout, add, dot, concatenate, Activation, Permute
from tensorflow.keras.models import Model

story_maxlen, query_maxlen, vocab_size = 40, 6, 60
input_sequence = Input((story_maxlen,))
question = Input((query_maxlen,))
input_encoder_m = Embedding(input_dim=vocab_size, output_dim=32)(input_sequence)
input_encoder_m = Dropout(0.3)(input_encoder_m)
input_encoder_c = Embedding(input_dim=vocab_size, output_dim=query_maxlen)(input_sequence)
question_encoder = Embedding(input_dim=vocab_size, output_dim=32)(question)
match = dot([input_encoder_m, question_encoder], axes=(2, 2))
match = Activation("softmax")(match)
response = add([match, input_encoder_c])
response = Permute((2, 1))(response)
answer = concatenate([response, question_encoder])
answer = LSTM(16)(answer)
answer = Dropout(0.3)(answer)
answer = Dense(vocab_size, activation="softmax")(answer)
model = Model([input_sequence, question], answer)
model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
stories = np.random.randint(0, vocab_size, (50, story_maxlen))
queries = np.random.randint(0, vocab_size, (50, query_maxlen))
answers = np.random.randint(0, vocab_size, 50)
model.fit([stories, queries], answers, batch_size=10, epochs=1, verbose=0)
top = np.argsort(model.predict([stories[:2], queries[:2]], verbose=0), axis=1)[:, -3:]
print(top.shape)
