import numpy as np

data = np.loadtxt if False else np.arange(1000.0)
n_timesteps = 7
n_features = 4

# drop the tail
data = data[: (len(data) // n_timesteps) * n_timesteps]
windows = data.reshape(-1, n_timesteps)
print(windows.shape)
x, y = windows[:, :-1], windows[:, -1]
x = x.reshape((x.shape[0], n_timesteps, n_features))
print(x.shape, y.shape)
