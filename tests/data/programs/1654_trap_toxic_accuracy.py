# trap: traps/accuracy-becomes-argmax
import numpy as np
from tensorflow.keras.models import Model
from tensorflow.keras.layers import Input, Embedding, Bidirectional, LSTM, GlobalMaxPooling1D, Dense, Dropout

max_features = 2000
maxlen = 50
list_classes = ['toxic', 'severe_toxic', 'obscene', 'threat', 'insult', 'identity_hate']

X_t = np.random.randint(1, max_features, size=(96, maxlen))
y = (np.random.rand(96, len(list_classes)) > 0.8).astype(int)

def get_model(embed_size=32):
    inp = Input(shape=(maxlen,))
    x = Embedding(max_features, embed_size)(inp)
    x = Bidirectional(LSTM(25, return_sequences=True, dropout=0.1))(x)
    x = GlobalMaxPooling1D()(x)
    x = Dense(25, activation='relu')(x)
    x = Dropout(0.1)(x)
    x = Dense(6, activation='sigmoid')(x)
    model = Model(inputs=inp, outputs=x)
    model.compile(loss='binary_crossentropy', optimizer='adam', metrics=['accuracy'])
    return model

model = get_model()
history = model.fit(X_t, y, batch_size=32, epochs=1, validation_split=0.1, verbose=0)
print(sorted(history.history))
