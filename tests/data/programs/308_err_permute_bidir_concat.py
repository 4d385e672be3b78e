import numpy as np
from tensorflow.keras.layers import Input, LSTM, Permute, Conv1D, GlobalAveragePooling1D, Dense, Bidirectional, Add
from tensorflow.keras.models import Model

X = np.random.rand(50, 64, 9)
y = np.eye(6)[np.random.randint(0, 6, 50)]
i = Input((64, 9))
a = Bidirectional(LSTM(20))(i)
b = Permute((2, 1))(i)
b = Conv1D(20, 3, padding="same")(b)
b = GlobalAveragePooling1D()(b)
m = Add()([a, b])
o = Dense(6, activation="softmax")(m)
model = Model(i, o)
model.compile("adam", "categorical_crossentropy")
model.fit(X, y, epochs=1)
