import numpy as np
import tensorflow as tf

T, D, N_ACT = 10, 6, 4
obs = np.random.rand(64, T, D).astype("float32")
actions = np.random.randint(0, N_ACT, 64)
rewards = np.random.rand(64).astype("float32")
policy = tf.keras.Sequential([
    tf.keras.layers.Input((T, D)),
    tf.keras.layers.GRU(12, return_sequences=True),
    tf.keras.layers.Dense(N_ACT),
])
optimizer = tf.keras.optimizers.Adam()


def reinforce(obs, actions, returns):
    with tf.GradientTape() as tape:
        logits = policy(obs)
        neg_logp = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=actions, logits=logits)
        loss = tf.reduce_mean(neg_logp * returns)
    grads = tape.gradient(loss, policy.trainable_variables)
    optimizer.apply_gradients(zip(grads, policy.trainable_variables))
    return loss


for it in range(3):
    returns = (rewards - rewards.mean()) / (rewards.std() + 1e-6)
    loss = reinforce(obs, actions, returns)
