import numpy as np
import tensorflow as tf
from collections import deque, namedtuple

Transition = namedtuple("Transition", "obs action reward done")


class Pendulum:
    """A stand-in for gym: obs (3,), two actions."""

    def __init__(self, seed=0):
        self.rng = np.random.RandomState(seed)

    def reset(self):
        self.t = 0
        return self.rng.normal(size=3).astype("float32")

    def step(self, action):
        self.t += 1
        return self.rng.normal(size=3).astype("float32"), float(action), self.t >= 25


policy = tf.keras.Sequential([
    tf.keras.layers.Input((8, 3)),
    tf.keras.layers.LSTM(16),
    tf.keras.layers.Dense(2),
])
env = Pendulum()
memory = []
frames = deque([np.zeros(3, "float32")] * 8, maxlen=8)
frames.append(env.reset())
done = False
while not done:
    state = np.array(frames)
    logits = policy(state[None])
    action = int(tf.random.categorical(logits, 1)[0, 0])
    obs, reward, done = env.step(action)
    memory.append(Transition(state, action, reward, done))
    frames.append(obs)

states = np.stack([m.obs for m in memory])
actions = np.array([m.action for m in memory])
rewards = np.array([m.reward for m in memory], dtype="float32")
returns = np.cumsum(rewards[::-1])[::-1]
advantage = (returns - returns.mean()) / (returns.std() + 1e-8)
opt = tf.keras.optimizers.Adam(1e-2)
with tf.GradientTape() as tape:
    logp = tf.nn.log_softmax(policy(states))
    chosen = tf.reduce_sum(logp * tf.one_hot(actions, 2), axis=1)
    loss = -tf.reduce_mean(chosen * advantage)
opt.apply_gradients(zip(tape.gradient(loss, policy.trainable_variables), policy.trainable_variables))
