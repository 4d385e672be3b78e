import numpy as np
import pandas as pd
import tensorflow as tf
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

df = pd.DataFrame(np.random.randn(900, 4), columns=['ax', 'ay', 'az', 'gyro'])
df['label'] = np.random.randint(0, 2, len(df))

TIME = 30
features = StandardScaler().fit_transform(df[['ax', 'ay', 'az', 'gyro']])
segments, labels = [], []
for start in range(0, len(df) - TIME, 15):
    segments.append(features[start:start + TIME])
    labels.append(df['label'].iloc[start:start + TIME].mode()[0])
segments = np.array(segments, dtype=np.float32)
labels = np.array(labels)

X_train, X_test, y_train, y_test = train_test_split(segments, labels, test_size=0.2, random_state=1)
train_ds = tf.data.Dataset.from_tensor_slices((X_train, y_train)).shuffle(len(X_train))
test_ds = tf.data.Dataset.from_tensor_slices((X_test, y_test))

model = tf.keras.Sequential([
    tf.keras.layers.Input(shape=(TIME, 4)),
    tf.keras.layers.LSTM(32),
    tf.keras.layers.Dense(16, activation='relu'),
    tf.keras.layers.Dense(1, activation='sigmoid'),
])
model.compile(optimizer='adam', loss='binary_crossentropy', metrics=['accuracy'])
history = model.fit(train_ds, epochs=1, validation_data=test_ds, verbose=0)
loss, acc = model.evaluate(test_ds, verbose=0)
print('test accuracy', acc)
