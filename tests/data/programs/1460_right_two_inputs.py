import numpy as np
import pandas as pd
from tensorflow import keras
from tensorflow.keras import layers

# sales history plus facts about the store; forecasts units and says whether there is a promotion
n_stores, history_len = 150, 28
history = np.random.poisson(20, (n_stores, history_len)).astype('float32')
static = pd.DataFrame({
    'size': np.random.rand(n_stores),
    'region': np.random.randint(0, 6, n_stores),
    'age': np.random.rand(n_stores) * 30,
})
region = pd.get_dummies(static['region'], prefix='r').astype('float32')
region = region.reindex(columns=['r_%d' % i for i in range(6)], fill_value=0)
facts = np.concatenate([static[['size', 'age']].to_numpy(), region.to_numpy()], axis=1)

units_next = history.mean(axis=1) + np.random.randn(n_stores)
promo = np.random.randint(0, 2, n_stores)

seq_in = keras.Input(shape=(history_len, 1), name='history')
fact_in = keras.Input(shape=(facts.shape[1],), name='facts')
h = layers.LSTM(24, return_sequences=True)(seq_in)
h = layers.LSTM(12)(h)
f = layers.Dense(8, activation='relu')(fact_in)
both = layers.concatenate([h, f])
both = layers.Dense(16, activation='relu')(both)
units_out = layers.Dense(1, name='units')(both)
promo_out = layers.Dense(1, activation='sigmoid', name='promo')(both)

model = keras.Model(inputs=[seq_in, fact_in], outputs=[units_out, promo_out])
model.compile(
    optimizer='adam',
    loss={'units': 'mse', 'promo': 'binary_crossentropy'},
    loss_weights={'units': 1.0, 'promo': 0.2},
    metrics={'promo': ['accuracy']},
)
model.fit(
    {'history': history[..., None], 'facts': facts},
    {'units': units_next, 'promo': promo},
    epochs=1, batch_size=30, verbose=0,
)
units_pred, promo_pred = model.predict([history[:10, :, np.newaxis], facts[:10]], verbose=0)
print(units_pred.shape, promo_pred.ravel().round(2))
