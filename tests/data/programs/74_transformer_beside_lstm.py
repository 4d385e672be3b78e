import numpy as np
import keras
from keras import layers, ops


class PositionalEmbedding(layers.Layer):
    def __init__(self, sequence_length, vocab_size, embed_dim, **kwargs):
        super().__init__(**kwargs)
        self.token_embeddings = layers.Embedding(vocab_size, embed_dim)
        self.position_embeddings = layers.Embedding(sequence_length, embed_dim)
        self.sequence_length = sequence_length

    def call(self, inputs):
        length = ops.shape(inputs)[-1]
        positions = ops.arange(0, length, 1)
        return self.token_embeddings(inputs) + self.position_embeddings(positions)


def encoder_block(x, num_heads, key_dim, ff_dim, rate=0.1):
    attn = layers.MultiHeadAttention(num_heads=num_heads, key_dim=key_dim, dropout=rate)(x, x)
    x = layers.LayerNormalization(epsilon=1e-6)(x + attn)
    ff = keras.Sequential([layers.Dense(ff_dim, activation="relu"), layers.Dense(x.shape[-1])])(x)
    return layers.LayerNormalization(epsilon=1e-6)(x + ff)


maxlen, vocab, dim = 60, 2000, 32
inputs = layers.Input(shape=(maxlen,))
x = PositionalEmbedding(maxlen, vocab, dim)(inputs)
a = encoder_block(x, 2, dim, 64)
a = layers.GlobalAveragePooling1D()(a)
b = layers.Bidirectional(layers.LSTM(24))(x)
both = layers.concatenate([a, b])
both = layers.Dropout(0.1)(both)
both = layers.Dense(20, activation="relu")(both)
outputs = layers.Dense(2, activation="softmax")(both)
model = keras.Model(inputs=inputs, outputs=outputs)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])

x_train = np.random.randint(0, vocab, size=(64, maxlen))
y_train = np.random.randint(0, 2, size=(64,))
model.fit(x_train, y_train, batch_size=32, epochs=1, verbose=0)
probs = model.predict(x_train[:5], verbose=0)
labels = ops.argmax(probs, axis=-1)
