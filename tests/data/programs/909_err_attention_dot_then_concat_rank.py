from tensorflow.keras import layers, Model, Input

enc = Input((12, 20))
dec = Input((7, 20))
h = layers.LSTM(16, return_sequences=True)(enc)
s = layers.LSTM(16)(dec)
score = layers.Dot(axes=(2, 1))([h, s])
weights = layers.Softmax()(score)
context = layers.Dot(axes=(1, 1))([weights, h])
joined = layers.Concatenate()([context, dec])
out = layers.Dense(5)(joined)
model = Model([enc, dec], out)
