import numpy as np
import tensorflow as tf


def discount(rewards, gamma=.97):
    out = np.zeros_like(rewards)
    running = np.zeros(rewards.shape[0])
    for t in reversed(range(rewards.shape[1])):
        running = rewards[:, t] + gamma * running
        out[:, t] = running
    return out


class Policy(tf.keras.Model):
    def __init__(self, n_actions, units=16):
        super().__init__()
        self.rnn = tf.keras.layers.GRU(units, return_sequences=True)
        self.logits = tf.keras.layers.Dense(n_actions)

    def call(self, obs):
        return self.logits(self.rnn(obs))


episodes, T, obs_dim, n_actions = 12, 30, 8, 4
obs = np.random.randn(episodes, T, obs_dim).astype("float32")
acts = np.random.randint(n_actions, size=(episodes, T))
rew = np.random.rand(episodes, T).astype("float32")
ret = discount(rew)
adv = (ret - ret.mean(axis=0, keepdims=True)) / (ret.std(axis=0, keepdims=True) + 1e-6)

policy = Policy(n_actions)
opt = tf.keras.optimizers.Adam(1e-3)
for _ in range(2):
    with tf.GradientTape() as tape:
        lp = tf.nn.log_softmax(policy(obs))
        picked = tf.gather(lp, acts, batch_dims=2)
        loss = -tf.reduce_mean(picked * adv)
    g = tape.gradient(loss, policy.trainable_variables)
    opt.apply_gradients(zip(g, policy.trainable_variables))
print(adv.shape, lp.shape, picked.shape, loss.shape)
