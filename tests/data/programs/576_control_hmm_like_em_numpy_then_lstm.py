import numpy as np
from keras import layers, models


def forward_backward(obs, pi, A, B):
    T, K = len(obs), len(pi)
    alpha = np.zeros((T, K))
    beta = np.ones((T, K))
    alpha[0] = pi * B[:, obs[0]]
    alpha[0] /= alpha[0].sum()
    for t in range(1, T):
        alpha[t] = (alpha[t - 1] @ A) * B[:, obs[t]]
        alpha[t] /= alpha[t].sum()
    for t in range(T - 2, -1, -1):
        beta[t] = A @ (B[:, obs[t + 1]] * beta[t + 1])
        beta[t] /= beta[t].sum()
    gamma = alpha * beta
    return gamma / gamma.sum(1, keepdims=True)


rng = np.random.RandomState(2)
K, M = 3, 8
A = rng.dirichlet(np.ones(K), size=K)
B = rng.dirichlet(np.ones(M), size=K)
pi = np.ones(K) / K
seqs = rng.randint(0, M, size=(40, 25))
post = np.array([forward_backward(s, pi, A, B) for s in seqs])
onehot = np.eye(M)[seqs]
model = models.Sequential([
    layers.Input((25, M)),
    layers.Bidirectional(layers.LSTM(12, return_sequences=True), merge_mode="sum"),
    layers.Dense(K, activation="softmax"),
])
model.compile("adam", "kl_divergence")
model.fit(onehot, post, epochs=1, verbose=0)
states = model.predict(onehot).argmax(2)
agree = (states == post.argmax(2)).mean()
