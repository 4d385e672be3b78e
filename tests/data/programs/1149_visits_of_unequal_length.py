import numpy as np
import keras
from keras import layers

# each patient: some visits of four measurements
rng = np.random.default_rng(3)
patients = []
outcome = []
for p in range(60):
    visits = []
    for v in range(2 + p % 5):
        visits.append(rng.normal(size=4))
    patients.append(np.array(visits))
    outcome.append(int(rng.random() > 0.5))

train_x = np.array(patients, dtype=object)
train_y = np.array(outcome)
print(len(train_x), train_x[0].shape)

inputs = keras.Input(shape=(None, 4))
x = layers.Masking(mask_value=0.0)(inputs)
x = layers.LSTM(8)(x)
outputs = layers.Dense(1, activation="sigmoid")(x)
model = keras.Model(inputs, outputs)
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["AUC"])
model.fit(train_x, train_y, epochs=1, batch_size=10)
