import numpy as np
import keras
from keras import layers

X = np.random.rand(180, 25, 8).astype("float32")
labels = np.random.randint(0, 4, 180)


def rnn(units, depth, name):
    inputs = keras.Input(X.shape[1:])
    h = inputs
    for i in range(depth):
        h = layers.GRU(units, return_sequences=i != depth - 1)(h)
    return keras.Model(inputs, layers.Dense(4)(h), name=name)


teacher = rnn(48, 2, "teacher")
teacher.compile("adam", keras.losses.SparseCategoricalCrossentropy(from_logits=True))
teacher.fit(X, labels, epochs=1, verbose=0)
soft = keras.ops.softmax(teacher.predict(X, verbose=0) / 3.0, axis=-1)
student = rnn(8, 1, "student")
student.compile("adam", keras.losses.CategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
student.fit(X, np.array(soft), epochs=1, verbose=0)
agree = np.mean(np.argmax(student.predict(X, verbose=0), -1) == np.argmax(soft, -1))
print(teacher.count_params(), student.count_params(), agree)
