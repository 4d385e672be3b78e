import numpy as np
from tensorflow.keras.utils import to_categorical
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.models import Model
from tensorflow.keras.layers import Input, Dense, LSTM, Embedding, Dropout, add

descriptions = {
    "img1": ["startseq a dog runs endseq", "startseq brown dog on grass endseq"],
    "img2": ["startseq two children play endseq", "startseq kids in the park endseq"],
    "img3": ["startseq a red car endseq", "startseq car parked near a tree endseq"],
}
features = {key: np.random.rand(1, 256) for key in descriptions}
lines = [d for key in descriptions for d in descriptions[key]]
vocabulary = sorted({w for line in lines for w in line.split()})
word_index = {w: i + 1 for i, w in enumerate(vocabulary)}
vocab_size = len(word_index) + 1
max_length = max(len(d.split()) for d in lines)
print("Vocabulary Size:", vocab_size, "Length:", max_length)


def create_sequences(max_length, desc_list, photo, vocab_size):
    X1, X2, y = [], [], []
    for desc in desc_list:
        seq = [word_index[w] for w in desc.split()]
        for i in range(1, len(seq)):
            in_seq, out_seq = seq[:i], seq[i]
            in_seq = pad_sequences([in_seq], maxlen=max_length)[0]
            out_seq = to_categorical([out_seq], num_classes=vocab_size)[0]
            X1.append(photo)
            X2.append(in_seq)
            y.append(out_seq)
    return np.array(X1), np.array(X2), np.array(y)


def define_model(vocab_size, max_length):
    inputs1 = Input(shape=(256,))
    fe1 = Dropout(0.5)(inputs1)
    fe2 = Dense(32, activation="relu")(fe1)
    inputs2 = Input(shape=(max_length,))
    se1 = Embedding(vocab_size, 32, mask_zero=True)(inputs2)
    se2 = Dropout(0.5)(se1)
    se3 = LSTM(32)(se2)
    decoder1 = add([fe2, se3])
    decoder2 = Dense(32, activation="relu")(decoder1)
    outputs = Dense(vocab_size, activation="softmax")(decoder2)
    model = Model(inputs=[inputs1, inputs2], outputs=outputs)
    model.compile(loss="categorical_crossentropy", optimizer="adam")
    return model


model = define_model(vocab_size, max_length)
for key, desc_list in descriptions.items():
    photo = features[key][0]
    in_img, in_seq, out_word = create_sequences(max_length, desc_list, photo, vocab_size)
    model.train_on_batch([in_img, in_seq], out_word)
text = "startseq"
photo = features["img1"]
for i in range(max_length):
    sequence = [word_index[w] for w in text.split() if w in word_index]
    sequence = pad_sequences([sequence], maxlen=max_length)
    yhat = model.predict([photo, sequence], verbose=0)
    word = vocabulary[max(0, np.argmax(yhat) - 1)]
    text += " " + word
    if word == "endseq":
        break
