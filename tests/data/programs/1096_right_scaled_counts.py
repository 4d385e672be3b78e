# right: scaled, padded with a named dtype; codes of words padded as whole numbers
import numpy as np
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.utils import pad_sequences

r = np.random.RandomState(0)
walks = [r.rand(r.randint(5, 9), 2) for _ in range(12)]
s = MinMaxScaler().fit(np.concatenate(walks))
padded = pad_sequences([s.transform(w) for w in walks], dtype="float64", maxlen=9)
codes = [[1, 4, 2], [7], [3, 3]]
ids = pad_sequences(codes, padding="post")
raw = pad_sequences([np.round(s.inverse_transform(s.transform(w))).astype(int) for w in walks], maxlen=9)
