# SPDX-License-Identifier: MIT-0
import numpy as np
import tensorflow as tf

from shapecheck import check_fit, strict, trace_masks, trace_shapes

inputs = tf.keras.Input((5, 3))  # (timesteps, features)
masked = tf.keras.layers.Masking()(inputs)
hidden = tf.keras.layers.LSTM(4, return_sequences=True)(masked)
outputs = tf.keras.layers.Dense(1)(hidden)
model = tf.keras.Model(inputs, outputs)
model.compile("sgd", "mse")

x = np.ones((6, 5, 3), "float32")  # (samples, timesteps, features)
trace_shapes(model, x)
trace_masks(model, x)

per_step, per_sample = np.zeros((6, 5, 1)), np.zeros((6, 1))
print("one target per step:", check_fit(model, x, per_step))
try:
    check_fit(model, x, per_sample)
except ValueError as error:
    print(error)
try:
    check_fit(model, x, per_step, sample_weight=np.ones(6))
except ValueError as error:
    print(error)

model.compile("sgd", strict("mse"))
try:
    model.fit(x, per_sample, verbose=0)
except ValueError as error:
    print(error)
