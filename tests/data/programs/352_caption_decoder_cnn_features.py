import numpy as np
from tensorflow.keras.layers import Input, Dense, Dropout, Embedding, LSTM, add
from tensorflow.keras.models import Model
from tensorflow.keras.utils import to_categorical
from tensorflow.keras.preprocessing.text import Tokenizer
from tensorflow.keras.preprocessing.sequence import pad_sequences

captions = {
    "img1": ["startseq a dog runs endseq", "startseq brown dog outside endseq"],
    "img2": ["startseq two kids play football endseq"],
}
features = {k: np.random.rand(1, 512) for k in captions}
lines = [c for group in captions.values() for c in group]
tok = Tokenizer()
tok.fit_on_texts(lines)
vocab_size = len(tok.word_index) + 1
max_length = max(len(l.split()) for l in lines)


def create_sequences(tokenizer, max_length, desc_list, photo):
    X1, X2, y = list(), list(), list()
    for desc in desc_list:
        seq = tokenizer.texts_to_sequences([desc])[0]
        for i in range(1, len(seq)):
            in_seq, out_seq = seq[:i], seq[i]
            in_seq = pad_sequences([in_seq], maxlen=max_length)[0]
            out_seq = to_categorical([out_seq], num_classes=vocab_size)[0]
            X1.append(photo)
            X2.append(in_seq)
            y.append(out_seq)
    return np.array(X1), np.array(X2), np.array(y)


inputs1 = Input(shape=(512,))
fe1 = Dropout(0.5)(inputs1)
fe2 = Dense(32, activation='relu')(fe1)
inputs2 = Input(shape=(max_length,))
se1 = Embedding(vocab_size, 32, mask_zero=True)(inputs2)
se2 = Dropout(0.5)(se1)
se3 = LSTM(32)(se2)
decoder1 = add([fe2, se3])
decoder2 = Dense(32, activation='relu')(decoder1)
outputs = Dense(vocab_size, activation='softmax')(decoder2)
model = Model(inputs=[inputs1, inputs2], outputs=outputs)
model.compile(loss='categorical_crossentropy', optimizer='adam')
for key, desc_list in captions.items():
    X1, X2, y = create_sequences(tok, max_length, desc_list, features[key][0])
    model.fit([X1, X2], y, epochs=1, verbose=0)
in_text = 'startseq'
for i in range(max_length):
    sequence = tok.texts_to_sequences([in_text])[0]
    sequence = pad_sequences([sequence], maxlen=max_length)
    yhat = model.predict([features["img1"], sequence], verbose=0)
    word = tok.index_word.get(int(np.argmax(yhat)))
    if word is None or word == 'endseq':
        break
    in_text += ' ' + word
