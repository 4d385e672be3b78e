import numpy as np
from tensorflow.keras import Input, Model, layers

x_in = Input((30, 7), name="telemetry")
z = layers.LSTM(20)(x_in)
rul = layers.Dense(1, name="rul")(z)
mode = layers.Dense(4, activation="softmax", name="mode")(z)
net = Model(x_in, {"rul": rul, "mode": mode})
net.compile(
    optimizer="adam",
    loss={"rul": "mse", "mode": "categorical_crossentropy"},
    loss_weights={"rul": 1.0, "mode": 0.3},
)
X = np.random.rand(96, 30, 7)
targets = {"rul": np.random.rand(96), "mode": np.random.randint(0, 4, 96)}
net.fit(X, targets, epochs=1, batch_size=24)
