import numpy as np
from tensorflow.keras.utils import pad_sequences, to_categorical
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Embedding, LSTM, Dense, SpatialDropout1D, Input
from tensorflow.keras.initializers import Constant
from sklearn.preprocessing import LabelEncoder
from sklearn.model_selection import train_test_split

texts = ["cheap flights to rome", "stocks fall again", "team wins the final", "markets rally after report",
         "coach leaves the team", "hotel deals in spring"] * 12
topics = ["travel", "business", "sport", "business", "sport", "travel"] * 12

word_index = {}
for sentence in texts:
    for w in sentence.split():
        if w not in word_index:
            word_index[w] = len(word_index) + 1
sequences = [[word_index[w] for w in s.split()] for s in texts]
MAX_LEN = 6
EMBEDDING_DIM = 20
X = pad_sequences(sequences, maxlen=MAX_LEN)

le = LabelEncoder()
y = to_categorical(le.fit_transform(topics))

vectors = {w: np.random.rand(EMBEDDING_DIM) for w in list(word_index)[:15]}
num_words = len(word_index) + 1
embedding_matrix = np.zeros((num_words, EMBEDDING_DIM))
for word, i in word_index.items():
    vec = vectors.get(word)
    if vec is not None:
        embedding_matrix[i] = vec

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=18, random_state=0, stratify=y)
model = Sequential([
    Input((MAX_LEN,)),
    Embedding(num_words, EMBEDDING_DIM, embeddings_initializer=Constant(embedding_matrix), trainable=False),
    SpatialDropout1D(0.2),
    LSTM(16, dropout=0.2, recurrent_dropout=0.2),
    Dense(len(le.classes_), activation="softmax"),
])
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=1, batch_size=9, validation_split=0.1)
pred = np.argmax(model.predict(X_test), axis=1)
true = np.argmax(y_test, axis=1)
print((pred == true).mean(), le.inverse_transform(pred)[:3])
