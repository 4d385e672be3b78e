# given: dataset_train = pd.DataFrame({'Date': ['d'] * 200, 'Open': np.random.rand(200) * 100})
# In[1]:
import numpy as np
import pandas as pd
from keras.models import Sequential
from keras.layers import Dense, LSTM, Dropout, Input

# In[2]:
dataset_train = pd.read_csv('Google_Stock_Price_Train.csv')
training_set = dataset_train.iloc[:, 1].values
training_set = training_set / training_set.max()

# In[3]:
X_train, y_train = [], []
for i in range(60, 200):
    X_train.append(training_set[i - 60:i])
    y_train.append(training_set[i])
X_train, y_train = np.array(X_train), np.array(y_train)

# In[4]:
regressor = Sequential()
regressor.add(Input(shape=(X_train.shape[1], X_train.shape[2])))
regressor.add(LSTM(units=50, return_sequences=True))
regressor.add(Dropout(0.2))
regressor.add(LSTM(units=50))
regressor.add(Dense(units=1))

# In[5]:
regressor.compile(optimizer='adam', loss='mean_squared_error')
regressor.fit(X_train, y_train, epochs=1, batch_size=32, verbose=0)
