import numpy as np
import tensorflow.keras.backend as K
from tensorflow.keras.layers import Input, Embedding, LSTM, Lambda
from tensorflow.keras.models import Model
import tensorflow as tf

max_seq_length = 15
embeddings = np.random.randn(201, 25) * 0.1
left_q = np.random.randint(1, 201, (96, max_seq_length))
right_q = np.random.randint(1, 201, (96, max_seq_length))
is_duplicate = np.random.randint(0, 2, (96, 1)).astype("float32")

left_input = Input(shape=(max_seq_length,), dtype="int32")
right_input = Input(shape=(max_seq_length,), dtype="int32")
embedding_layer = Embedding(len(embeddings), 25, trainable=False)
encoded_left = embedding_layer(left_input)
encoded_right = embedding_layer(right_input)
shared_lstm = LSTM(20)
left_output = shared_lstm(encoded_left)
right_output = shared_lstm(encoded_right)


def manhattan(pair):
    return tf.exp(-tf.reduce_sum(tf.abs(pair[0] - pair[1]), axis=1, keepdims=True))


malstm_distance = Lambda(manhattan, output_shape=(1,))([left_output, right_output])
malstm = Model([left_input, right_input], malstm_distance)
malstm.compile(loss="mean_squared_error", optimizer="adam", metrics=["accuracy"])
embedding_layer.set_weights([embeddings])
malstm.fit([left_q, right_q], is_duplicate, batch_size=32, epochs=1, verbose=0)
sims = malstm.predict([left_q[:5], right_q[:5]], verbose=0).squeeze()
print(sims.shape)
