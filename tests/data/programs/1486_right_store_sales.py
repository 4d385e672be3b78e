import numpy as np
from keras import Input, Model
from keras.layers import LSTM, Dense, Embedding, Flatten, Concatenate, Dropout

n_stores, days, signals = 10, 28, 3
n = 120
sales_window = np.random.rand(n, days, signals)
store_id = np.random.randint(0, n_stores, size=(n, 1))
calendar = np.random.rand(n, 7)
y_sales = np.random.rand(n, 7)
y_closed = (np.random.rand(n) > 0.9).astype(int)

in_window = Input((days, signals), name='window')
in_store = Input((1,), name='store')
in_cal = Input((7,), name='calendar')

emb = Flatten()(Embedding(n_stores, 4)(in_store))
h = LSTM(24)(in_window)
h = Dropout(0.1)(h)
merged = Concatenate()([h, emb, in_cal])
common = Dense(32, activation='relu')(merged)
out_sales = Dense(7, name='sales')(common)
out_closed = Dense(1, activation='sigmoid', name='closed')(common)

model = Model(inputs=[in_window, in_store, in_cal], outputs=[out_sales, out_closed])
model.compile(
    optimizer='adam',
    loss={'sales': 'mae', 'closed': 'binary_crossentropy'},
    loss_weights={'sales': 1.0, 'closed': 0.3},
    metrics={'closed': ['accuracy']},
)
feed = {'window': sales_window, 'store': store_id, 'calendar': calendar}
model.fit(feed, {'sales': y_sales, 'closed': y_closed}, epochs=1, batch_size=32, verbose=0)
pred_sales, pred_closed = model.predict(feed, verbose=0)
mape = np.mean(np.abs(pred_sales - y_sales) / (y_sales + 1), axis=0)
first = model.predict({k: v[:1] for k, v in feed.items()}, verbose=0)
print(pred_sales.shape, pred_closed.shape, mape.shape, first[0].shape)
