# integer classes under categorical_crossentropy with ten outputs
import numpy as np
import pandas as pd
from sklearn.preprocessing import LabelEncoder
from sklearn.model_selection import train_test_split
from tensorflow.keras.utils import pad_sequences
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Input, Embedding, SpatialDropout1D, LSTM, Dense

genres = ['rock', 'pop', 'jazz', 'folk', 'metal', 'blues', 'country', 'hiphop', 'electronic', 'other']
df = pd.DataFrame({
    'ids': [list(np.random.randint(1, 400, np.random.randint(5, 40))) for _ in range(200)],
    'genre': np.random.choice(genres, 200),
})
df['genre'].iloc[:10] = genres
le = LabelEncoder()
labels = le.fit_transform(df['genre'])
X = pad_sequences(df['ids'].tolist(), maxlen=30)
Y = [[int(label)] for label in labels]
Y = np.array(Y)
X_train, X_test, Y_train, Y_test = train_test_split(X, Y, test_size=0.1, random_state=42)
print(X_train.shape, Y_train.shape)
print(X_test.shape, Y_test.shape)

model = Sequential()
model.add(Input(shape=(X.shape[1],)))
model.add(Embedding(400, 32))
model.add(SpatialDropout1D(0.2))
model.add(LSTM(32, dropout=0.2))
model.add(Dense(10, activation='softmax'))
model.compile(loss='categorical_crossentropy', optimizer='adam', metrics=['accuracy'])
history = model.fit(X_train, Y_train, epochs=1, batch_size=64, validation_split=0.1)
accr = model.evaluate(X_test, Y_test)
print('Loss: {:0.3f} Accuracy: {:0.3f}'.format(accr[0], accr[1]))
