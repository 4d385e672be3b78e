import tensorflow as tf
from dataclasses import dataclass


@dataclass
class Config:
    vocab: int = 2000
    dim: int = 64
    blocks: int = 3
    classes: int = 7
    dropout: float = 0.1


def block(x, cfg):
    skip = x
    x = tf.keras.layers.LayerNormalization()(x)
    x = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(cfg.dim, return_sequences=True))(x)
    x = tf.keras.layers.Dropout(cfg.dropout)(x)
    return tf.keras.layers.Add()([skip, x])


def build(cfg):
    tokens = tf.keras.Input((None,), dtype="int64")
    x = tf.keras.layers.Embedding(cfg.vocab, cfg.dim)(tokens)
    for _ in range(cfg.blocks):
        x = block(x, cfg)
    x = tf.keras.layers.GlobalAveragePooling1D()(x)
    return tf.keras.Model(tokens, tf.keras.layers.Dense(cfg.classes)(x))


model = build(Config(classes=12))
model.summary()
