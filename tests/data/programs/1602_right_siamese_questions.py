# given: q1 = np.random.randint(1, 300, (48, 12))
# given: q2 = np.random.randint(1, 300, (48, 12))
# given: is_dup = np.random.randint(0, 2, 48)
"""MaLSTM: are these two questions the same?"""
import numpy as np
import tensorflow as tf
from tensorflow.keras import Model, layers

VOCAB, LEN, DIM = 300, 12, 20

q1 = np.load("q1.npy")
q2 = np.load("q2.npy")
is_dup = np.load("is_dup.npy")
embedding_matrix = np.random.normal(size=(VOCAB, DIM)).astype("float32")


@tf.keras.utils.register_keras_serializable()
class ManDist(layers.Layer):
    def call(self, inputs):
        left, right = inputs
        return tf.exp(-tf.reduce_sum(tf.abs(left - right), axis=1, keepdims=True))


shared_embedding = layers.Embedding(
    VOCAB, DIM, embeddings_initializer=tf.keras.initializers.Constant(embedding_matrix), trainable=False
)
shared_lstm = layers.LSTM(15, name="tower")

left_input = layers.Input((LEN,), dtype="int32")
right_input = layers.Input((LEN,), dtype="int32")
left = shared_lstm(shared_embedding(left_input))
right = shared_lstm(shared_embedding(right_input))
similarity = ManDist()([left, right])

malstm = Model([left_input, right_input], similarity)
malstm.compile(loss="mean_squared_error", optimizer=tf.keras.optimizers.Adadelta(clipnorm=1.25), metrics=["mae"])

cut = int(len(q1) * 0.75)
y = is_dup.astype("float32").reshape(-1, 1)
malstm.fit([q1[:cut], q2[:cut]], y[:cut], batch_size=12, epochs=1,
           validation_data=([q1[cut:], q2[cut:]], y[cut:]), verbose=0)

tower = Model(left_input, left)
vectors = tower.predict(q1, verbose=0)
norms = np.linalg.norm(vectors, axis=1, keepdims=True)
cosine = (vectors / norms) @ (vectors / norms).T
np.fill_diagonal(cosine, -1)
print(cosine.shape, cosine.argmax(axis=1)[:5])
