import numpy as np

N_TAGS, N_WORDS = 5, 60
rng = np.random.default_rng(0)
emissions = rng.random((7, 20, N_TAGS))
transitions = rng.random((N_TAGS + 2, N_TAGS + 2))
start = transitions[N_TAGS, :N_TAGS]


def viterbi(scores):
    length, n_tags = scores.shape
    trellis = np.zeros((length, n_tags))
    back = np.zeros((length, n_tags), dtype=int)
    trellis[0] = start + scores[0]
    for t in range(1, length):
        options = trellis[t - 1][:, None] + transitions
        back[t] = options.argmax(axis=0)
        trellis[t] = options.max(axis=0) + scores[t]
    best = [int(trellis[-1].argmax())]
    for pointers in reversed(back[1:]):
        best.append(int(pointers[best[-1]]))
    return best[::-1]


paths = [viterbi(sentence) for sentence in emissions]
print(len(paths))
