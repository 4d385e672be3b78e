# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

# %%
CONFIG = dict(history=48, n_meter=2, n_static=5, horizon=12, units=[32, 16], batch=25)
N = 75
meter = np.random.rand(N, CONFIG['history'], CONFIG['n_meter'])
static = np.random.rand(N, CONFIG['n_static'])
future = np.random.rand(N, CONFIG['horizon'])

# %%
meter_in = tf.keras.Input((CONFIG['history'], CONFIG['n_meter']), name='meter')
static_in = tf.keras.Input((CONFIG['n_static'],), name='static')
x = meter_in
for k, u in enumerate(CONFIG['units']):
    last = k == len(CONFIG['units']) - 1
    x = layers.LSTM(u, return_sequences=not last)(x)
s = layers.Dense(8, activation='relu')(static_in)
both = layers.concatenate([x, s])
both = layers.Dense(20, activation='relu')(both)
out = layers.Dense(CONFIG['horizon'], name='load')(both)
model = tf.keras.Model(inputs=[meter_in, static_in], outputs=out)
model.compile('adam', loss=tf.keras.losses.Huber(), metrics=['mae'])

# %%
hist = model.fit({'meter': meter, 'static': static}, future, epochs=1, batch_size=CONFIG['batch'], verbose=0)
pred = model.predict({'meter': meter[-3:], 'static': static[-3:]}, verbose=0)
print(pred.shape)
daily = pred.reshape(3, 4, 3).sum(axis=2)
print(daily.shape)
