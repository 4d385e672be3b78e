import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, Dense, LSTM, Embedding, Dropout, add
from tensorflow.keras.models import Model
from tensorflow.keras.utils import to_categorical, plot_model
from tensorflow.keras.preprocessing.sequence import pad_sequences

descriptions = {f"img{i}": [[1] + list(range(3 + i, 7 + i)) + [2], [1, 5, 6 + i, 2]] for i in range(6)}
photos = {key: np.random.rand(1, 64).astype("float32") for key in descriptions}
vocab_size = 20
max_length = max(len(d) for ds in descriptions.values() for d in ds)


def create_sequences(max_length, desc_list, photo, vocab_size):
    X1, X2, y = list(), list(), list()
    for seq in desc_list:
        for i in range(1, len(seq)):
            in_seq, out_seq = seq[:i], seq[i]
            in_seq = pad_sequences([in_seq], maxlen=max_length)[0]
            out_seq = to_categorical([out_seq], num_classes=vocab_size)[0]
            X1.append(photo)
            X2.append(in_seq)
            y.append(out_seq)
    return np.array(X1), np.array(X2), np.array(y)


def data_generator(descriptions, photos, max_length, vocab_size):
    while True:
        for key, desc_list in descriptions.items():
            photo = photos[key][0]
            in_img, in_seq, out_word = create_sequences(max_length, desc_list, photo, vocab_size)
            yield (in_img, in_seq), out_word


inputs1 = Input(shape=(64,), name="image")
fe1 = Dropout(0.5)(inputs1)
fe2 = Dense(16, activation="relu")(fe1)
inputs2 = Input(shape=(max_length,), name="text")
se1 = Embedding(vocab_size, 16, mask_zero=True)(inputs2)
se2 = Dropout(0.5)(se1)
se3 = LSTM(16)(se2)
decoder1 = add([fe2, se3])
decoder2 = Dense(16, activation="relu")(decoder1)
outputs = Dense(vocab_size, activation="softmax")(decoder2)
model = Model(inputs=[inputs1, inputs2], outputs=outputs)
model.compile(loss="categorical_crossentropy", optimizer="adam")
signature = ((tf.TensorSpec((None, 64)), tf.TensorSpec((None, max_length), tf.int32)), tf.TensorSpec((None, vocab_size)))
ds = tf.data.Dataset.from_generator(lambda: data_generator(descriptions, photos, max_length, vocab_size), output_signature=signature)
model.fit(ds, epochs=1, steps_per_epoch=6, verbose=0)

in_text = [1]
for i in range(max_length):
    sequence = pad_sequences([in_text], maxlen=max_length)
    yhat = model.predict([photos["img0"], sequence], verbose=0)
    yhat = np.argmax(yhat)
    in_text.append(int(yhat))
    if yhat == 2:
        break
print(in_text)
