import numpy as np
import tensorflow as tf


class TradingEnv:
    metadata = {"window": 20}

    def __init__(self, prices):
        self.prices = np.asarray(prices, dtype=np.float32)
        self.window = self.metadata["window"]
        self.reset()

    def reset(self):
        self.t = self.window
        self.position = 0
        return self._obs()

    def _obs(self):
        rets = np.diff(np.log(self.prices[self.t - self.window:self.t + 1]))
        pos = np.full_like(rets, self.position)
        return np.column_stack((rets, pos))

    def step(self, a):
        self.position = a - 1
        self.t += 1
        done = self.t >= len(self.prices) - 1
        reward = self.position * (self.prices[self.t] - self.prices[self.t - 1])
        return self._obs(), reward, done, {}


env = TradingEnv(np.exp(np.cumsum(np.random.randn(200) * 0.01)))
obs = env.reset()
actor = tf.keras.Sequential([tf.keras.layers.Input((20, 2)), tf.keras.layers.LSTM(16), tf.keras.layers.Dense(3, activation="softmax")])
critic = tf.keras.Sequential([tf.keras.layers.Input((20, 2)), tf.keras.layers.LSTM(16), tf.keras.layers.Dense(1)])
batch_obs, batch_act, batch_rew = [], [], []
for _ in range(30):
    p = actor(obs[np.newaxis]).numpy()[0]
    a = np.random.choice(3, p=p / p.sum())
    nxt, r, done, info = env.step(a)
    batch_obs.append(obs)
    batch_act.append(a)
    batch_rew.append(r)
    obs = nxt
O = np.array(batch_obs)
A = np.array(batch_act)
R = np.array(batch_rew, dtype="float32")
G = np.zeros_like(R)
running = 0.0
for t in reversed(range(len(R))):
    running = R[t] + 0.99 * running
    G[t] = running
V = critic.predict(O, verbose=0)[:, 0]
adv = G - V
one_hot = np.eye(3)[A]
critic.compile("adam", "mse")
critic.fit(O, G, verbose=0)
actor.compile("adam", "categorical_crossentropy")
actor.fit(O, one_hot, sample_weight=adv, verbose=0)
