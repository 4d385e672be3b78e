import numpy as np
import keras
from keras.layers import Dense, LSTM, Masking, Dropout

rng = np.random.RandomState(0)
patients = 200
visits = rng.rand(patients, 15, 8)
lengths = rng.randint(3, 16, patients)
for p, n in enumerate(lengths):
    visits[p, n:] = -1.0
readmitted = rng.randint(0, 2, (patients, 1)).astype("float32")

model = keras.models.Sequential()
model.add(keras.layers.InputLayer(shape=(15, 8)))
model.add(Masking(mask_value=-1.0))
model.add(LSTM(24, dropout=0.2))
model.add(Dropout(0.3))
model.add(Dense(1, activation="sigmoid"))
# trap: silent
model.compile(loss="binary_crossentropy", optimizer=keras.optimizers.Adam(1e-3), metrics=[keras.metrics.Accuracy()])
model.fit(visits[:160], readmitted[:160], epochs=2, batch_size=20, verbose=0)
print(model.evaluate(visits[160:], readmitted[160:], return_dict=True, verbose=0))
