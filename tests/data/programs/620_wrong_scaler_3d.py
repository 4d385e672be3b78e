import numpy as np, pandas as pd
from sklearn.preprocessing import StandardScaler
df = pd.DataFrame(np.random.rand(300, 4))
X = df.values.reshape(30, 10, 4)
sc = StandardScaler()
X = sc.fit_transform(X)
print(X.shape)
