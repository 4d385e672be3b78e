from dataclasses import dataclass
import numpy as np
import keras
from keras import layers


@dataclass
class Config:
    seconds: int = 6
    rate: int = 10
    n_signals: int = 5
    n_maneuvers: int = 4
    batch: int = 16

    @property
    def steps(self):
        return self.seconds * self.rate


cfg = Config()
n = 96
signals = np.random.normal(size=(n, cfg.steps, cfg.n_signals))
maneuver = np.random.randint(0, cfg.n_maneuvers, size=n)
speed = np.random.uniform(0, 130, size=(n, 1))

inputs = keras.Input(shape=(cfg.steps, cfg.n_signals), name="signals")
norm = layers.Normalization(axis=-1)
norm.adapt(signals)
x = norm(inputs)
seq, h, c = layers.LSTM(32, return_sequences=True, return_state=True)(x)
pooled = layers.GlobalAveragePooling1D()(seq)
x = layers.concatenate([h, c, pooled])
head_class = layers.Dense(cfg.n_maneuvers, activation="softmax", name="maneuver")(x)
head_speed = layers.Dense(1, name="speed")(x)

model = keras.Model(inputs, {"maneuver": head_class, "speed": head_speed})
model.compile(
    optimizer="adam",
    loss={"maneuver": "sparse_categorical_crossentropy", "speed": "mse"},
    loss_weights={"maneuver": 1.0, "speed": 0.01},
    metrics={"maneuver": ["accuracy"], "speed": ["mae"]},
)
model.fit(signals, {"maneuver": maneuver, "speed": speed}, batch_size=cfg.batch, epochs=1, verbose=0)
out = model.predict(signals[:3], verbose=0)
print({k: v.shape for k, v in out.items()})
