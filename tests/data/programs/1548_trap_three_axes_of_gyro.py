# trap: traps/reshape-for-transpose
# given: acc_x = np.random.rand(120, 50)
# given: acc_y = np.random.rand(120, 50)
# given: acc_z = np.random.rand(120, 50)
# given: gesture = np.arange(120) % 4
import numpy as np
import keras
from keras import layers
from keras.models import Sequential
from keras.utils import to_categorical
from sklearn.model_selection import train_test_split

N_STEPS = 50
CHANNELS = 3

# one file per axis, a line per gesture
acc_x = np.loadtxt('acc_x.csv', delimiter=',')
acc_y = np.loadtxt('acc_y.csv', delimiter=',')
acc_z = np.loadtxt('acc_z.csv', delimiter=',')
gesture = np.loadtxt('gesture.csv')

X = np.concatenate([acc_x, acc_y, acc_z], axis=1)
print(X.shape)
X = X.reshape(-1, N_STEPS, CHANNELS)
print(X.shape)
Y = to_categorical(gesture, num_classes=4)

X_train, X_test, Y_train, Y_test = train_test_split(X, Y, test_size=0.25, random_state=7, shuffle=True)

m = X_train.mean(axis=(0, 1), keepdims=True)
s = X_train.std(axis=(0, 1), keepdims=True)
X_train, X_test = (X_train - m) / s, (X_test - m) / s

model = Sequential()
model.add(layers.Input(shape=(N_STEPS, CHANNELS)))
model.add(layers.Conv1D(32, 5, padding='same', activation='relu'))
model.add(layers.MaxPooling1D(2))
model.add(layers.LSTM(48))
model.add(layers.Dropout(0.25))
model.add(layers.Dense(4, activation='softmax'))
model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
model.fit(X_train, Y_train, epochs=1, batch_size=16, verbose=1)
loss, acc = model.evaluate(X_test, Y_test, verbose=0)
print('accuracy %.1f %%' % (100 * acc))
