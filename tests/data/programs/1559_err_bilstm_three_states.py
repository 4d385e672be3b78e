import tensorflow as tf
from tensorflow.keras import layers

max_q, max_d, vocab, dim = 12, 40, 500, 32

question = layers.Input((max_q,), name="question")
document = layers.Input((max_d,), name="document")
embed = layers.Embedding(vocab, dim)

q = embed(question)
d = embed(document)

# read the question, start reading the document with what was understood
q_out, q_h, q_c = layers.Bidirectional(layers.LSTM(24, return_state=True))(q)
d_out = layers.LSTM(48, return_sequences=True)(d, initial_state=[q_h, q_c])

start = layers.Flatten()(layers.Dense(1)(d_out))
end = layers.Flatten()(layers.Dense(1)(d_out))
start = layers.Softmax(name="start")(start)
end = layers.Softmax(name="end")(end)
reader = tf.keras.Model([question, document], [start, end])
reader.compile("adam", loss={"start": "sparse_categorical_crossentropy", "end": "sparse_categorical_crossentropy"})
reader.summary()
