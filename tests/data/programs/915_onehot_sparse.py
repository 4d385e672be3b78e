import numpy as np
from sklearn.model_selection import train_test_split
from tensorflow import keras
from tensorflow.keras import layers
from tensorflow.keras.utils import to_categorical, pad_sequences

np.random.seed(1)
n_tickets = 240
tickets = [np.random.randint(1, 400, size=np.random.randint(4, 30)).tolist() for _ in range(n_tickets)]
labels = np.random.choice(["billing", "bug", "question", "other"], n_tickets)

classes = sorted(set(["billing", "bug", "question", "other"]))
class_to_id = {c: i for i, c in enumerate(classes)}
y = np.array([class_to_id[l] for l in labels])
y = to_categorical(y, num_classes=len(classes))

X = pad_sequences(tickets, maxlen=25, padding="post")
X_tr, X_te, y_tr, y_te = train_test_split(X, y, test_size=0.25, random_state=0)

model = keras.Sequential(
    [
        layers.Embedding(400, 24),
        layers.SpatialDropout1D(0.2),
        layers.Bidirectional(layers.LSTM(16)),
        layers.Dense(len(classes), activation="softmax"),
    ]
)
model.compile(loss="sparse_categorical_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
model.fit(X_tr, y_tr, epochs=2, validation_split=0.1, verbose=0)
print(model.evaluate(X_te, y_te, verbose=0))
