import numpy as np
from tensorflow.keras import Input, Model
from tensorflow.keras.layers import LSTM, Dense, Dropout
from sklearn.linear_model import LogisticRegression

X = np.random.rand(140, 16, 5)
y = np.random.randint(0, 2, 140)
i = Input((16, 5))
h1 = LSTM(20, return_sequences=True, name="features")(i)
h2 = LSTM(10)(h1)
o = Dense(1, activation="sigmoid")(Dropout(0.2)(h2))
net = Model(i, o)
net.compile("adam", "binary_crossentropy")
net.fit(X, y, epochs=1, verbose=0)
extractor = Model(net.input, net.get_layer("features").output)
train_feats = extractor.predict(X[:100], verbose=0)
print(train_feats.shape)
clf = LogisticRegression(max_iter=200)
clf.fit(train_feats, y[:100])
