import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import *

L_IN = 256


def block(x, f, k=7, s=1):
    x = Conv1D(f, k, strides=s, padding="same", use_bias=False)(x)
    x = LayerNormalization()(x)
    return Activation("relu")(x)


wave = Input((L_IN, 3))
d0 = block(wave, 8)
d1 = block(d0, 11, s=4)
d2 = block(d1, 16, s=4)
mid = Bidirectional(LSTM(8, return_sequences=True))(d2)
u1 = UpSampling1D(4)(mid)
u1 = block(Concatenate()([u1, d1]), 11)
u0 = UpSampling1D(size=4)(u1)
u0 = block(Concatenate()([u0, d0]), 8)
probs = Conv1D(3, 1, activation="softmax")(u0)
picker = tf.keras.Model(wave, probs, name="picker")

waves = np.random.randn(12, L_IN, 3)
masks = np.zeros((12, L_IN, 3))
p_at = np.random.randint(40, 120, size=12)
s_at = p_at + np.random.randint(20, 100, size=12)
grid = np.arange(L_IN)
for k in range(12):
    masks[k, :, 0] = np.exp(-0.5 * ((grid - p_at[k]) / 5) ** 2)
    masks[k, :, 1] = np.exp(-0.5 * ((grid - s_at[k]) / 5) ** 2)
masks[..., 2] = np.clip(1 - masks[..., :2].sum(-1), 0, 1)
picker.compile("adam", "categorical_crossentropy")
picker.fit(waves, masks, epochs=1, batch_size=4, verbose=0)
out = picker.predict(waves[:2], verbose=0)
times = out[:, :, :2].argmax(axis=1)
print(picker.count_params(), times)
