# given: df = pd.DataFrame({'text': ['i love this phone %d' % i if i % 3 else 'bad @battery %d , never again' % i for i in range(90)], 'airline_sentiment': [['negative', 'neutral', 'positive'][i % 3] for i in range(90)]})
import re
import numpy as np
import pandas as pd
import matplotlib.pyplot as plt
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import LabelEncoder
from tensorflow.keras.preprocessing.text import Tokenizer
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense, Embedding, LSTM, SpatialDropout1D
from tensorflow.keras.utils import to_categorical

In [2]: df = pd.read_csv('../input/Tweets.csv')
In [3]: data = df[['text', 'airline_sentiment']]
In [4]: data['text'].head()

def clean(t):
    t = t.lower()
    t = re.sub(r'@\w+', '', t)
    return re.sub(r'[^a-z0-9\s]', '', t)

texts = data['text'].apply(clean)

max_fatures = 200
tokenizer = Tokenizer(num_words=max_fatures, split=' ')
tokenizer.fit_on_texts(texts.values)
X = tokenizer.texts_to_sequences(texts.values)
X = pad_sequences(X, maxlen=18)

le = LabelEncoder()
Y = to_categorical(le.fit_transform(data['airline_sentiment']))

embed_dim = 24
lstm_out = 20

model = Sequential()
model.add(Embedding(max_fatures, embed_dim, input_length=X.shape[1]))
model.add(SpatialDropout1D(0.4))
model.add(LSTM(lstm_out, dropout=0.2, recurrent_dropout=0.2))
model.add(Dense(3, activation='softmax'))
model.compile(loss='categorical_crossentropy', optimizer='adam', metrics=['accuracy'])

X_train, X_test, Y_train, Y_test = train_test_split(X, Y, test_size=0.33, random_state=42)
print(X_train.shape, Y_train.shape)
print(X_test.shape, Y_test.shape)

In [12]: batch_size = 32
In [13]: model.fit(X_train, Y_train, epochs=1, batch_size=batch_size, verbose=2)

score, acc = model.evaluate(X_test, Y_test, verbose=2, batch_size=batch_size)
print("acc: %.2f" % (acc))

twt = ['Meetings: Because none of us is as dumb as all of us.']
twt = tokenizer.texts_to_sequences(twt)
twt = pad_sequences(twt, maxlen=18, dtype='int32', value=0)
sentiment = model.predict(twt, batch_size=1, verbose=2)[0]
print(le.classes_[np.argmax(sentiment)])
