import numpy as np
import tensorflow as tf

episodes, T, dim, n_actions = 9, 25, 6, 3
obs = np.random.randn(episodes, T, dim).astype("float32")
acts = np.random.randint(0, n_actions, (episodes, T))
weight = np.random.rand(episodes, T).astype("float32")

rnn = tf.keras.layers.LSTM(10, return_sequences=True)
head = tf.keras.layers.Dense(n_actions)


@tf.function
def step(o, a, w):
    with tf.GradientTape() as tape:
        logits = head(rnn(o))
        hot = tf.one_hot(a, n_actions)
        lp = tf.reduce_sum(tf.nn.log_softmax(logits) * hot, axis=-1)
        loss = -tf.reduce_mean(lp * w[:, None])
    vs = rnn.trainable_variables + head.trainable_variables
    return loss, tape.gradient(loss, vs)


loss, grads = step(obs, acts, weight)
print(float(loss))
# trap: silent
