import numpy as np
import tensorflow as tf
from tensorflow.keras.preprocessing.text import Tokenizer
from tensorflow.keras.preprocessing.sequence import pad_sequences

train_texts = ["how do i reset my password", "my order has not arrived", "cancel the subscription please",
               "where can i find the invoice"] * 20
train_labels = [0, 1, 2, 3] * 20
EMBEDDING_DIM = 50
MAX_LEN = 12
tokenizer = Tokenizer(oov_token="<UNK>")
tokenizer.fit_on_texts(train_texts)
word_index = tokenizer.word_index
sequences = pad_sequences(tokenizer.texts_to_sequences(train_texts), maxlen=MAX_LEN)
embeddings_index = {w: np.random.rand(EMBEDDING_DIM) for w in ["my", "order", "password", "the"]}
embedding_matrix = np.zeros((len(word_index), EMBEDDING_DIM))
for word, i in word_index.items():
    vector = embeddings_index.get(word)
    if vector is not None:
        embedding_matrix[i - 1] = vector
embedding_layer = tf.keras.layers.Embedding(len(word_index) + 1, EMBEDDING_DIM, trainable=False)
embedding_layer.build((1,))
embedding_layer.set_weights([embedding_matrix])
model = tf.keras.Sequential([
    tf.keras.Input((MAX_LEN,)),
    embedding_layer,
    tf.keras.layers.LSTM(16),
    tf.keras.layers.Dense(4, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(sequences, np.array(train_labels), epochs=1, verbose=0)
