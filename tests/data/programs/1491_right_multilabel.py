import numpy as np
from keras.models import Sequential
from keras.layers import Embedding, LSTM, Dense, Input, GlobalMaxPooling1D, Dropout
from keras.utils import pad_sequences
from sklearn.preprocessing import MultiLabelBinarizer

tags = [['toxic'], [], ['toxic', 'insult'], ['obscene', 'insult'], ['threat'], []] * 12
comments = [[int(k) for k in np.random.randint(1, 200, size=np.random.randint(4, 30))] for _ in tags]
mlb = MultiLabelBinarizer(classes=['toxic', 'obscene', 'threat', 'insult'])
Y = mlb.fit_transform(tags)
X = pad_sequences(comments, maxlen=25)
print(X.shape, Y.shape)

cut = int(0.8 * len(X))
model = Sequential(name='toxic')
model.add(Input(shape=(25,), dtype='int32'))
model.add(Embedding(input_dim=200, output_dim=20))
model.add(LSTM(15, return_sequences=True, dropout=0.1))
model.add(GlobalMaxPooling1D())
model.add(Dense(20, activation='relu'))
model.add(Dropout(0.1))
model.add(Dense(Y.shape[1], activation='sigmoid'))
model.compile(loss='binary_crossentropy', optimizer='adam', metrics=['binary_accuracy'])
model.fit(X[:cut], Y[:cut], batch_size=16, epochs=1, validation_data=(X[cut:], Y[cut:]), verbose=0)
p = model.predict(X[cut:], verbose=0)
binary = (p >= 0.5).astype(int)
exact = (binary == Y[cut:]).all(axis=1).mean()
names = mlb.inverse_transform(binary)
best_tag = [mlb.classes_[k] for k in p.argmax(1)]
