import numpy as np
import tensorflow as tf
from tensorflow.keras import layers


class TransformerBlock(layers.Layer):
    def __init__(self, embed_dim, num_heads, ff_dim, rate=0.1):
        super().__init__()
        self.att = layers.MultiHeadAttention(num_heads=num_heads, key_dim=embed_dim)
        self.ffn = tf.keras.Sequential([layers.Dense(ff_dim, activation="relu"), layers.Dense(embed_dim)])
        self.layernorm1 = layers.LayerNormalization(epsilon=1e-6)
        self.layernorm2 = layers.LayerNormalization(epsilon=1e-6)
        self.dropout1 = layers.Dropout(rate)

    def call(self, inputs, training=None):
        attn_output = self.att(inputs, inputs)
        attn_output = self.dropout1(attn_output, training=training)
        out1 = self.layernorm1(inputs + attn_output)
        ffn_output = self.ffn(out1)
        return self.layernorm2(out1 + ffn_output)


maxlen, vocab, embed_dim = 24, 500, 16
inputs = layers.Input(shape=(maxlen,))
x = layers.Embedding(vocab, embed_dim)(inputs)
x = layers.LSTM(embed_dim, return_sequences=True)(x)
block = TransformerBlock(embed_dim, 2, 32)
x = block(x)
x = layers.GlobalAveragePooling1D()(x)
outputs = layers.Dense(2, activation="softmax")(x)
model = tf.keras.Model(inputs=inputs, outputs=outputs)
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
x_train = np.random.randint(0, vocab, (64, maxlen))
y_train = np.random.randint(0, 2, 64)
model.fit(x_train, y_train, batch_size=16, epochs=1, verbose=0)
probs = model.predict(x_train[:3], verbose=0)
print(probs.shape)
