import numpy as np
import keras
from keras import layers, ops

NUM_CLASSES = 5


def block(x, heads, key_dim, dropout=0.1):
    attn = layers.MultiHeadAttention(num_heads=heads, key_dim=key_dim)(x, x)
    attn = layers.Dropout(dropout)(attn)
    x = layers.Add()([x, attn])
    return layers.LayerNormalization(epsilon=1e-6)(x)


def get_model(seq_len, n_features):
    inputs = keras.Input(shape=(seq_len, n_features), name='ecg')
    x = layers.Conv1D(32, 5, padding='same', activation='relu')(inputs)
    x = layers.MaxPooling1D(2)(x)
    x = layers.LSTM(32, return_sequences=True)(x)
    for _ in range(2):
        x = block(x, heads=4, key_dim=8)
    avg = layers.GlobalAveragePooling1D()(x)
    mx = layers.GlobalMaxPooling1D()(x)
    x = layers.concatenate([avg, mx])
    x = layers.Dense(32, activation='gelu')(x)
    outputs = layers.Dense(NUM_CLASSES)(x)
    return keras.Model(inputs, outputs)


x = np.random.normal(size=(48, 187, 1)).astype('float32')
y = np.random.randint(0, NUM_CLASSES, (48, 1))
model = get_model(187, 1)
model.compile(
    optimizer=keras.optimizers.AdamW(1e-3),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=['sparse_categorical_accuracy'],
)
model.fit(x, y, batch_size=16, epochs=1, verbose=0)
logits = model.predict(x[:8], verbose=0)
probabilities = ops.convert_to_numpy(ops.softmax(logits, axis=-1))
best = np.argsort(probabilities, axis=1)[:, ::-1][:, :3]
print(best.shape, probabilities.sum(axis=1))
