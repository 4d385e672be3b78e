import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Masking, LSTM, TimeDistributed, Dense

# 40 patients with visits of different length, 4 lab values per visit, one risk per visit
rng = np.random.RandomState(0)
lengths = [3 + i % 9 for i in range(40)]
patients = [rng.rand(n, 4) for n in lengths]
risks = [rng.randint(0, 2, size=(n, 1)) for n in lengths]
max_len = max(lengths)
special_value = -10.0

Xpad = np.full((len(patients), max_len, 4), fill_value=special_value)
ypad = np.zeros((len(patients), max_len, 1))
weights = np.zeros((len(patients), max_len))
for s, (p, r) in enumerate(zip(patients, risks)):
    seq_len = p.shape[0]
    Xpad[s, 0:seq_len, :] = p
    ypad[s, :seq_len] = r
    weights[s, :seq_len] = 1.0

model2 = Sequential()
model2.add(Masking(mask_value=special_value, input_shape=(max_len, 4)))
model2.add(LSTM(20, return_sequences=True))
model2.add(TimeDistributed(Dense(10, activation="tanh")))
model2.add(TimeDistributed(Dense(1, activation="sigmoid")))
model2.compile(loss="binary_crossentropy", optimizer="rmsprop", weighted_metrics=["accuracy"])
print(model2.input_shape, model2.output_shape)
train_idx = np.arange(30)
model2.fit(Xpad[train_idx], ypad[train_idx], sample_weight=weights[train_idx], epochs=1, batch_size=10, verbose=0)

rest = np.setdiff1d(np.arange(len(Xpad)), train_idx)
prob = model2.predict(Xpad[rest], verbose=0)
last_risk = prob[np.arange(len(rest)), np.array(lengths)[rest] - 1, 0]
valid = prob[weights[rest] > 0]
print(last_risk.shape, (prob[..., 0] * weights[rest]).sum(axis=1).shape)
