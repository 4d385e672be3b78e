import numpy as np
import tensorflow as tf

B, T, D, N = 16, 10, 5, 4
obs = np.random.randn(B, T, D).astype("float32")
act = np.random.randint(0, N, (B, T))
ret = np.random.randn(B, T - 1).astype("float32")
q = tf.keras.Sequential([tf.keras.layers.LSTM(20, return_sequences=True), tf.keras.layers.Dense(N)])
opt = tf.keras.optimizers.Adam(3e-4)
for it in range(3):
    with tf.GradientTape() as tape:
        values = q(obs)
        chosen = tf.reduce_sum(values * tf.one_hot(act, N), axis=-1)
        td = ret - chosen
        loss = tf.reduce_mean(tf.square(td))
    g = tape.gradient(loss, q.trainable_variables)
    opt.apply_gradients(zip(g, q.trainable_variables))
