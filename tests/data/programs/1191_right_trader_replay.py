import random
from collections import deque
import numpy as np
import tensorflow as tf
from tensorflow.keras.models import Sequential, clone_model
from tensorflow.keras.layers import LSTM, Dense, Input


class Agent:
    def __init__(self, window, features, actions=3):
        self.window, self.features, self.actions = window, features, actions
        self.memory = deque(maxlen=500)
        self.gamma, self.epsilon = 0.95, 1.0
        self.model = self._build()
        self.target = clone_model(self.model)
        self.target.set_weights(self.model.get_weights())

    def _build(self):
        model = Sequential()
        model.add(Input((self.window, self.features)))
        model.add(LSTM(16))
        model.add(Dense(16, activation="relu"))
        model.add(Dense(self.actions, activation="linear"))
        model.compile(loss="mse", optimizer="adam")
        return model

    def act(self, state):
        if np.random.rand() <= self.epsilon:
            return random.randrange(self.actions)
        q = self.model.predict(state[np.newaxis], verbose=0)
        return int(np.argmax(q[0]))

    def replay(self, batch_size):
        batch = random.sample(self.memory, batch_size)
        states = np.array([b[0] for b in batch])
        next_states = np.array([b[3] for b in batch])
        rewards = np.array([b[2] for b in batch])
        done = np.array([b[4] for b in batch])
        q_now = self.model.predict(states, verbose=0)
        q_next = self.target.predict(next_states, verbose=0)
        goal = rewards + self.gamma * q_next.max(axis=1) * (1 - done)
        for i, b in enumerate(batch):
            q_now[i, b[1]] = goal[i]
        self.model.fit(states, q_now, epochs=1, verbose=0)


prices = np.cumsum(np.random.randn(120, 1), axis=0) + 50
volume = np.random.rand(120, 1)
market = np.hstack([prices, volume])
market = (market - market.mean(axis=0)) / market.std(axis=0)
WINDOW = 10
agent = Agent(WINDOW, market.shape[1])
state = market[:WINDOW]
for t in range(WINDOW, len(market) - 1):
    action = agent.act(state)
    next_state = market[t - WINDOW + 1:t + 1]
    reward = (prices[t + 1, 0] - prices[t, 0]) * (action - 1)
    agent.memory.append((state, action, reward, next_state, t == len(market) - 2))
    state = next_state
agent.replay(32)
