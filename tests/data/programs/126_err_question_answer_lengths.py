import numpy as np
from keras.models import Model
from keras.layers import Input, Embedding, LSTM, Dropout, Dense, add, Permute, dot, Activation, concatenate

# memory network for a toy question task
vocab_size, story_maxlen, query_maxlen = 36, 68, 5
stories = np.random.randint(1, vocab_size, (100, story_maxlen))
queries = np.random.randint(1, vocab_size, (100, query_maxlen))
answers = np.random.randint(0, vocab_size, 100)

input_sequence = Input((story_maxlen,))
question = Input((query_maxlen,))
story_m = Embedding(input_dim=vocab_size, output_dim=64)(input_sequence)
story_m = Dropout(0.3)(story_m)
story_c = Embedding(input_dim=vocab_size, output_dim=query_maxlen)(input_sequence)
question_encoded = Embedding(input_dim=vocab_size, output_dim=64)(question)
question_encoded = Dropout(0.3)(question_encoded)

match = dot([story_m, question_encoded], axes=(2, 2))
match = Activation("softmax")(match)
response = add([match, story_c])
answer = concatenate([response, question_encoded])
answer = LSTM(32)(answer)
answer = Dense(vocab_size)(answer)
answer = Activation("softmax")(answer)
model = Model([input_sequence, question], answer)
model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit([stories, queries], answers, batch_size=32, epochs=1, verbose=0)
