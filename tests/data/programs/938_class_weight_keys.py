import numpy as np
from sklearn.model_selection import train_test_split
from tensorflow import keras

seqs = np.random.rand(300, 30, 5)
fault = np.random.choice([0, 1, 2], size=300, p=[0.8, 0.15, 0.05])
X_train, X_test, y_train, y_test = train_test_split(seqs, fault, test_size=0.2, random_state=42)

counts = {1: 240, 2: 45, 3: 15}
total = sum(counts.values())
class_weight = {k: total / (len(counts) * v) for k, v in counts.items()}
print(class_weight)

model = keras.Sequential(
    [
        keras.Input(shape=(30, 5)),
        keras.layers.LSTM(20, return_sequences=True),
        keras.layers.GlobalMaxPooling1D(),
        keras.layers.Dense(3, activation="softmax"),
    ]
)
model.compile(loss="sparse_categorical_crossentropy", optimizer="nadam", metrics=["accuracy"])
# trap: silent
model.fit(X_train, y_train, epochs=2, batch_size=24, class_weight=class_weight, verbose=0)
model.evaluate(X_test, y_test, verbose=0)
