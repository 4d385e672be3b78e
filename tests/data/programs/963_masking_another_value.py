# visits of patients: every visit has 5 lab values, patients have 2 to 12 visits
import numpy as np
from keras.models import Sequential
from keras.layers import Masking, LSTM, Dense
from keras.preprocessing.sequence import pad_sequences

rng = np.random.RandomState(3)
patients = []
for _ in range(90):
    patients.append(rng.rand(rng.randint(2, 13), 5))
died = rng.randint(0, 2, 90)

longest = 12
padded = pad_sequences(patients, maxlen=longest, dtype="float32", padding="post", value=-10.0)
print("padded", padded.shape)

model = Sequential()
# trap: silent
model.add(Masking(mask_value=0.0, input_shape=(longest, 5)))
model.add(LSTM(16, dropout=0.2))
model.add(Dense(8, activation="relu"))
model.add(Dense(1, activation="sigmoid"))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["AUC"])

hist = model.fit(padded, died, validation_split=0.2, epochs=1, batch_size=15, verbose=0)
risk = model.predict(padded[:4], verbose=0)
for r in risk:
    print("risk %.3f" % r[0])
