import numpy as np
from tensorflow.keras.layers import Input, LSTM, Dense, concatenate
from tensorflow.keras.models import Model

seq_in = Input(shape=(14, 6), name="sequence")
meta_in = Input(shape=(3,), name="meta")
h = LSTM(20, return_sequences=True)(seq_in)
h = LSTM(10)(h)
m = Dense(8, activation="relu")(meta_in)
both = concatenate([h, m])
both = Dense(16, activation="relu")(both)
price = Dense(1, name="price")(both)
risk = Dense(3, activation="softmax", name="risk")(both)
model = Model(inputs=[seq_in, meta_in], outputs=[price, risk])
model.compile(optimizer="adam", loss={"price": "mse", "risk": "categorical_crossentropy"})

n = 50
x_seq = np.random.randn(n, 14, 6)
x_meta = np.random.randn(n, 3)
y_price = np.random.randn(n, 1)
y_risk = np.eye(3)[np.random.randint(0, 3, n)]
model.fit({"sequence": x_seq, "meta": x_meta}, {"price": y_price, "risk": y_risk}, epochs=1, verbose=0)
p, r = model.predict([x_seq, x_meta], verbose=0)
