# given: power_consumption = np.random.rand(500)
'''Old script of my professor, ported to the new Keras'''
import numpy as np
np.random.seed(1234)
from keras.models import Sequential
from keras.layers import Dense, Activation, Dropout, LSTM

sequence_length = 50
power_consumption = np.loadtxt("power.txt")

result = []
for index in range(len(power_consumption) - sequence_length):
    result.append(power_consumption[index: index + sequence_length])
result = np.array(result)
result_mean = result.mean()
result -= result_mean
print("Shift : ", result_mean, "Data  : ", result.shape)

row = int(round(0.9 * result.shape[0]))
train = result[:row, :]
np.random.shuffle(train)
X_train = train[:, :-1]
y_train = train[:, -1]
X_test = result[row:, :-1]
y_test = result[row:, -1]
X_train = np.reshape(X_train, (X_train.shape[0], X_train.shape[1], 1))
X_test = np.reshape(X_test, (X_test.shape[0], X_test.shape[1], 1))


def build_model():
    model = Sequential()
    layers = [1, 50, 100, 1]
    model.add(LSTM(layers[1], input_shape=(None, layers[0]), return_sequences=True))
    model.add(Dropout(0.2))
    model.add(LSTM(layers[2], return_sequences=False))
    model.add(Dropout(0.2))
    model.add(Dense(output_dim=layers[3]))
    model.add(Activation("linear"))
    model.compile(loss="mse", optimizer="rmsprop")
    return model


model = build_model()
model.fit(X_train, y_train, batch_size=128, epochs=1, validation_split=0.05)
predicted = model.predict(X_test)
predicted = np.reshape(predicted, (predicted.size,))
