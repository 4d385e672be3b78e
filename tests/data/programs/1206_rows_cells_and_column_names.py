import numpy as np
import pandas as pd

table = pd.DataFrame(np.random.rand(60, 4), columns=["low", "high", "open", "close"])
flags = []
for _, row in table[["low", "high"]].iterrows():
    pair = row.values
    mark = np.zeros(9)
    mark[int(row["low"] * 8)] = 1
    flags.append(mark)
x = np.array([flags[at : at + 5] for at in range(len(flags) - 5)])
y = np.array(flags[5:])
prices = table["close"].values.reshape(-1, 1)
one = prices[3, 0]


def cut(series, window):
    before, after = [], []
    for at in range(window, len(series)):
        before.append(series[at - window : at, 0])
        after.append(series[at, 0])
    return np.array(before), np.array(after)


a, b = cut(prices[:50], 10)
middle = table.loc[:, "high":"open"]
wide = table.join(table[["low"]].iloc[:60], rsuffix="_again")
turns = np.arange(6)[np.newaxis, :] // 2 / np.float32(6)
angles = np.power(10000, turns)
scaled = np.float64(prices)
text = pd.DataFrame({"src": ["go", "stop now"] * 3, "tar": ["geh", "halt"] * 3})
letters = sorted(set(letter for line in text.src for letter in line))
