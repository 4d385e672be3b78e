import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense
from keras.utils import to_categorical
from sklearn.utils.class_weight import compute_class_weight

X = np.random.rand(150, 10, 3)
target = np.random.randint(0, 3, 150)
weights = compute_class_weight(class_weight="balanced", classes=np.unique(target), y=target)
weights = dict(enumerate(weights))
y = to_categorical(target)
model = Sequential()
model.add(LSTM(8, input_shape=(10, 3)))
model.add(Dense(3, activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer="adam")
model.fit(X, y, class_weight=weights, epochs=1, verbose=0)
classes = model.predict_classes(X)
print((classes == target).mean())
