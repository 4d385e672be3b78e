import numpy as np
import pandas as pd

time = pd.date_range("2024-01-01", periods=40, freq="h")
df = pd.DataFrame({"a": np.random.rand(40), "b": np.random.rand(40), "c": np.random.rand(40)}, index=time)
r0 = df.resample("D").mean()
r1 = df.resample("D").sum().values
r2 = df.resample("D").first()
r3 = df.resample("D").agg(["mean", "max"])
r4 = df["a"].resample("D").mean()
r5 = df["a"].resample("D").ohlc()
r6 = df.rolling(3).agg(["mean", "std"])
r7 = df.rolling(3)["a"].mean()
r8 = df.rolling(3)[["a", "b"]].mean()
r9 = df["a"].rolling(3).agg(["mean", "std"])
r10 = df.rolling(3).agg("mean")
r11 = df.head(-2)
r12 = df.tail(-5)
r13 = df.shift([1, 2])
r14 = df.shift(1)
r15 = df.duplicated()
r16 = df["a"].duplicated()
r17 = df.sum(axis=0).values
r18 = df.mean(axis=1)
r19 = df.groupby(df["a"] > 0.5)["b"].agg(["mean", "max"])
