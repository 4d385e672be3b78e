"""Predict whether a walking trial belongs to a patient or to a control (course project)."""
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout

np.random.seed(7)

n_trials, n_frames, n_joints = 180, 60, 9
trials = np.random.normal(size=(n_trials, n_frames, n_joints))
is_patient = (np.random.rand(n_trials) > 0.6).astype("int32")

# mix the trials so that train and test are alike
np.random.shuffle(trials)
np.random.shuffle(is_patient)

border = int(0.75 * n_trials)
gait_train, gait_test = trials[:border], trials[border:]
lab_train, lab_test = is_patient[:border], is_patient[border:]

net = Sequential(name="gait")
net.add(LSTM(24, input_shape=(n_frames, n_joints), return_sequences=True))
net.add(Dropout(0.3))
net.add(LSTM(12))
net.add(Dense(1, activation="sigmoid"))
net.compile(loss="binary_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
# trap: silent
net.fit(gait_train, lab_train, epochs=2, batch_size=30, verbose=0)
score = net.evaluate(gait_test, lab_test, verbose=0)
print("accuracy on unseen trials:", score[1])
