import numpy as np
import tensorflow as tf
from sklearn.utils.class_weight import compute_class_weight

logs = np.random.rand(400, 12, 8).astype("float32")
fraud = (np.random.rand(400) > 0.9).astype(int)
w = compute_class_weight("balanced", classes=np.array([0, 1]), y=fraud)
weights = {0: w[0], 1: w[1]}
model = tf.keras.Sequential([
    tf.keras.Input((12, 8)),
    tf.keras.layers.Conv1D(8, 3, activation="relu"),
    tf.keras.layers.BatchNormalization(),
    tf.keras.layers.LSTM(8),
    tf.keras.layers.Dense(1, activation="sigmoid"),
])
model.compile("adam", "binary_crossentropy", metrics=[tf.keras.metrics.Recall()])
model.fit(logs, fraud, class_weight=weights, epochs=1, verbose=0)
flags = (model.predict(logs[:50], verbose=0)[:, 0] > 0.5).astype(int)
print((flags == fraud[:50]).mean())
