import numpy as np
from tensorflow.keras import Input, Model
from tensorflow.keras.layers import LSTM, Dense, Dropout

LOOK_BACK = 50
AUDIO_DIM = 39
MOUTH_DIM = 20


def make_audio(n_frames):
    return np.random.randn(n_frames, AUDIO_DIM).astype("float32")


def prepare(audio, mouth=None, look_back=10):
    X, y = [], []
    for i in range(len(audio) - look_back):
        X.append(audio[i:i + look_back])
        if mouth is not None:
            y.append(mouth[i + look_back])
    X = np.array(X)
    return (X, np.array(y)) if mouth is not None else X


def network():
    audio_in = Input(shape=(LOOK_BACK, AUDIO_DIM))
    h = LSTM(60)(audio_in)
    h = Dropout(0.25)(h)
    out = Dense(MOUTH_DIM)(h)
    net = Model(audio_in, out)
    net.compile(loss="mean_squared_error", optimizer="adam")
    return net


audio = make_audio(400)
mouth = np.random.randn(400, MOUTH_DIM)
X_train, y_train = prepare(audio, mouth, look_back=LOOK_BACK)
net = network()
net.fit(X_train, y_train, batch_size=64, epochs=1, verbose=0)

# run it on a new recording
new_audio = make_audio(150)
X_new = prepare(new_audio)
y_new = net.predict(X_new, verbose=0)
print(y_new.shape)
