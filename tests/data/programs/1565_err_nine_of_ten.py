# given: close = np.linspace(90.0, 120.0, 180)
import argparse
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import SimpleRNN, Dense, Input

parser = argparse.ArgumentParser()
parser.add_argument("--days", type=int, default=10)
parser.add_argument("--units", type=int, default=24)
args = parser.parse_args([])

close = np.loadtxt("close.txt")
close = close / close.max()
X, y = [], []
for i in range(len(close) - args.days):
    X.append(close[i:i + args.days])
    y.append(close[i + args.days])
X = np.array(X).reshape(-1, args.days, 1)
y = np.array(y)

model = Sequential([Input((args.days, 1)), SimpleRNN(args.units), Dense(1)])
model.compile(optimizer="sgd", loss="mse")
model.fit(X, y, epochs=1, verbose=0)

# tomorrow
last = close[-args.days:-1]
last = np.array(last).reshape((1, args.days, 1))
print("tomorrow:", model.predict(last, verbose=0)[0, 0])
