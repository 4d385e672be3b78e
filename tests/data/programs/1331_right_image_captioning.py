import numpy as np
from tensorflow.keras.layers import Input, Dense, LSTM, Embedding, Dropout, add
from tensorflow.keras.models import Model
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.utils import to_categorical

photos = {"img%d" % i: np.random.rand(1, 512).astype("float32") for i in range(6)}
descriptions = {k: ["startseq a dog runs endseq", "startseq two men on a bench endseq"] for k in photos}


def to_lines(descriptions):
    all_desc = list()
    for key in descriptions.keys():
        [all_desc.append(d) for d in descriptions[key]]
    return all_desc


lines = to_lines(descriptions)
vocabulary = sorted({w for l in lines for w in l.split()})
index = {w: i for i, w in enumerate(vocabulary, start=1)}
vocab_size = len(index) + 1
max_length = max(len(d.split()) for d in lines)


def create_sequences(max_length, desc_list, photo):
    X1, X2, y = list(), list(), list()
    for desc in desc_list:
        seq = [index[w] for w in desc.split()]
        for i in range(1, len(seq)):
            in_seq, out_seq = seq[:i], seq[i]
            in_seq = pad_sequences([in_seq], maxlen=max_length)[0]
            out_seq = to_categorical([out_seq], num_classes=vocab_size)[0]
            X1.append(photo)
            X2.append(in_seq)
            y.append(out_seq)
    return np.array(X1), np.array(X2), np.array(y)


def data_generator(descriptions, photos, max_length):
    while 1:
        for key, desc_list in descriptions.items():
            photo = photos[key][0]
            in_img, in_seq, out_word = create_sequences(max_length, desc_list, photo)
            yield (in_img, in_seq), out_word


inputs1 = Input(shape=(512,))
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
steps = len(descriptions)
for i in range(1):
    generator = data_generator(descriptions, photos, max_length)
    model.fit(generator, epochs=1, steps_per_epoch=steps, verbose=0)

text = "startseq"
for _ in range(max_length):
    sequence = [index[w] for w in text.split()]
    sequence = pad_sequences([sequence], maxlen=max_length)
    yhat = model.predict([photos["img0"], sequence], verbose=0)
    word = vocabulary[max(np.argmax(yhat) - 1, 0)]
    text += " " + word
