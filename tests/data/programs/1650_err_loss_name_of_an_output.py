import numpy as np
from keras import Input, Model, layers

n = 60
vitals = np.random.rand(n, 48, 7)
died = np.random.randint(0, 2, (n, 1))
stay = np.random.gamma(2, 3, (n, 1))

inp = Input(shape=(48, 7), name='vitals')
body = layers.Masking(mask_value=-1.)(inp)
body = layers.LSTM(32, return_sequences=True)(body)
body = layers.LSTM(16)(body)
mortality = layers.Dense(1, activation='sigmoid', name='mortality')(body)
los = layers.Dense(1, activation='softplus', name='los')(body)

model = Model(inputs=inp, outputs=[mortality, los])
losses = {'mortality': 'binary_crossentropy', 'length_of_stay': 'mse'}
weights = {'mortality': 1.0, 'length_of_stay': 0.1}
model.compile(optimizer='adam', loss=losses, loss_weights=weights)
model.fit(vitals, {'mortality': died, 'length_of_stay': stay}, batch_size=20, epochs=1, verbose=0)
risk, days = model.predict(vitals[:5], verbose=0)
print(risk.ravel(), days.ravel())
