# trap: traps/accuracy-becomes-argmax/
# given: train = pd.DataFrame({"comment_text": ["you are nice", "go away now please", "what", "hello my dear friend"] * 20, "toxic": 0, "severe_toxic": 0, "obscene": 0, "threat": 0, "insult": 0, "identity_hate": 0})
# given: test = pd.DataFrame({"comment_text": ["fine", "bad comment here"] * 10})
import numpy as np
import pandas as pd
from keras.models import Model
from keras.layers import Dense, Input, Bidirectional, GRU, Embedding, SpatialDropout1D
from keras.layers import GlobalAveragePooling1D, GlobalMaxPooling1D, concatenate
from tensorflow.keras.preprocessing.text import Tokenizer
from tensorflow.keras.preprocessing.sequence import pad_sequences
from sklearn.model_selection import train_test_split

train = pd.read_csv("../input/train.csv")
test = pd.read_csv("../input/test.csv")
list_classes = ["toxic", "severe_toxic", "obscene", "threat", "insult", "identity_hate"]
y = train[list_classes].values
X_raw = train["comment_text"].fillna("fillna").values
X_test_raw = test["comment_text"].fillna("fillna").values

max_features = 3000
maxlen = 20
embed_size = 50

tok = Tokenizer(num_words=max_features)
tok.fit_on_texts(list(X_raw) + list(X_test_raw))
X_seq = tok.texts_to_sequences(X_raw)
X_test_seq = tok.texts_to_sequences(X_test_raw)
x_train = pad_sequences(X_seq, maxlen=maxlen)
x_test = pad_sequences(X_test_seq, maxlen=maxlen)

word_index = tok.word_index
nb_words = min(max_features, len(word_index))
embedding_matrix = np.random.normal(0.0, 0.1, (max_features, embed_size))


def get_model():
    inp = Input(shape=(maxlen,))
    x = Embedding(max_features, embed_size, weights=[embedding_matrix])(inp)
    x = SpatialDropout1D(0.2)(x)
    x = Bidirectional(GRU(40, return_sequences=True))(x)
    avg_pool = GlobalAveragePooling1D()(x)
    max_pool = GlobalMaxPooling1D()(x)
    conc = concatenate([avg_pool, max_pool])
    outp = Dense(6, activation="sigmoid")(conc)
    model = Model(inputs=inp, outputs=outp)
    model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
    return model


model = get_model()
X_tra, X_val, y_tra, y_val = train_test_split(x_train, y, train_size=0.95, random_state=233)
hist = model.fit(X_tra, y_tra, batch_size=32, epochs=1, validation_data=(X_val, y_val), verbose=0)
y_pred = model.predict(x_test, batch_size=1024, verbose=0)
