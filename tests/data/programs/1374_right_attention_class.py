import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, Model


class BahdanauAttention(layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.W1 = layers.Dense(units)
        self.W2 = layers.Dense(units)
        self.V = layers.Dense(1)

    def call(self, features, hidden):
        hidden_with_time_axis = tf.expand_dims(hidden, 1)
        score = tf.nn.tanh(self.W1(features) + self.W2(hidden_with_time_axis))
        attention_weights = tf.nn.softmax(self.V(score), axis=1)
        context_vector = attention_weights * features
        context_vector = tf.reduce_sum(context_vector, axis=1)
        return context_vector, attention_weights


max_len = 25
vocab_size = 300
sequence_input = layers.Input(shape=(max_len,), dtype="int32")
embedded_sequences = layers.Embedding(vocab_size, 32)(sequence_input)
lstm = layers.Bidirectional(layers.LSTM(16, return_sequences=True), name="bi_lstm_0")(embedded_sequences)
(lstm, forward_h, forward_c, backward_h, backward_c) = layers.Bidirectional(
    layers.LSTM(16, return_sequences=True, return_state=True), name="bi_lstm_1")(lstm)
state_h = layers.Concatenate()([forward_h, backward_h])
state_c = layers.Concatenate()([forward_c, backward_c])
context_vector, attention_weights = BahdanauAttention(10)(lstm, state_h)
dense1 = layers.Dense(20, activation="relu")(context_vector)
dropout = layers.Dropout(0.05)(dense1)
output = layers.Dense(1, activation="sigmoid")(dropout)
model = Model(inputs=sequence_input, outputs=output)
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])

X = np.random.randint(0, vocab_size, (80, max_len))
y = np.random.randint(0, 2, 80)
model.fit(X, y, batch_size=20, epochs=1, validation_split=0.2)
attention_model = Model(sequence_input, attention_weights)
heat = attention_model.predict(X[:4])
print(heat.shape)
