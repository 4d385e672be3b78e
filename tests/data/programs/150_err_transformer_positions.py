import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


def encoder_block(inputs, head_size, num_heads, ff_dim, dropout=0.0):
    x = layers.LayerNormalization(epsilon=1e-6)(inputs)
    x = layers.MultiHeadAttention(key_dim=head_size, num_heads=num_heads, dropout=dropout)(x, x)
    x = layers.Dropout(dropout)(x)
    res = x + inputs
    x = layers.LayerNormalization(epsilon=1e-6)(res)
    x = layers.Conv1D(filters=ff_dim, kernel_size=1, activation="relu")(x)
    x = layers.Conv1D(filters=inputs.shape[-1], kernel_size=1)(x)
    return x + res


def build_model(input_shape, blocks, n_classes):
    inputs = keras.Input(shape=input_shape)
    x = layers.Bidirectional(layers.LSTM(16, return_sequences=True))(inputs)
    positions = layers.Embedding(input_shape[0], 16)(tf.range(input_shape[0]))
    x = x + positions
    for _ in range(blocks):
        x = encoder_block(x, 8, 2, 32, 0.1)
    x = layers.GlobalAveragePooling1D(data_format="channels_last")(x)
    return keras.Model(inputs, layers.Dense(n_classes, activation="softmax")(x))


x_train = np.random.rand(60, 50, 1)
y_train = np.random.randint(0, 3, 60)
model = build_model(x_train.shape[1:], 2, 3)
model.compile(loss="sparse_categorical_crossentropy", optimizer=keras.optimizers.Adam(1e-4))
model.fit(x_train, y_train, epochs=1)
