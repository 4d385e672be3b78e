import numpy as np
import tensorflow as tf

src = tf.keras.Input((None,), dtype="int64")
emb = tf.keras.layers.Embedding(800, 48)(src)
enc_seq, h, c = tf.keras.layers.GRU(64, return_sequences=True, return_state=True)(emb)
tgt = tf.keras.Input((None,), dtype="int64")
temb = tf.keras.layers.Embedding(900, 48)(tgt)
dec = tf.keras.layers.GRU(64, return_sequences=True)(temb, initial_state=h)
logits = tf.keras.layers.Dense(900)(dec)
model = tf.keras.Model([src, tgt], logits)
model.compile("adam", tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True))
