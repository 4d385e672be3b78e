import numpy as np
import tensorflow as tf

OBS, ACT, HIST = 5, 3, 8


class Policy(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.lstm = tf.keras.layers.LSTM(16)
        self.pi = tf.keras.layers.Dense(ACT)
        self.v = tf.keras.layers.Dense(1)

    def call(self, obs):
        h = self.lstm(obs)
        return self.pi(h), self.v(h)


def discount(rewards, gamma=0.99):
    out = np.zeros_like(rewards)
    running = 0.0
    for t in reversed(range(len(rewards))):
        running = rewards[t] + gamma * running
        out[t] = running
    return out


policy = Policy()
opt = tf.keras.optimizers.Adam()
history = np.zeros((HIST, OBS), dtype=np.float32)
observations, actions, rewards = [], [], []
for t in range(20):
    history = np.roll(history, -1, axis=0)
    history[-1] = np.random.randn(OBS)
    logits, value = policy(history[None])
    action = int(tf.random.categorical(logits, 1)[0, 0])
    observations.append(history.copy())
    actions.append(action)
    rewards.append(float(np.random.rand()))
obs = np.stack(observations)
returns = discount(np.array(rewards, dtype=np.float32))
with tf.GradientTape() as tape:
    logits, values = policy(obs)
    advantage = returns - values[:, 0]
    logp = tf.nn.log_softmax(logits)
    chosen = tf.reduce_sum(logp * tf.one_hot(actions, ACT), axis=1)
    loss = -tf.reduce_mean(chosen * tf.stop_gradient(advantage)) + tf.reduce_mean(advantage ** 2)
opt.apply_gradients(zip(tape.gradient(loss, policy.trainable_variables), policy.trainable_variables))
