import numpy as np
from keras.models import Model
from keras.layers import Input, LSTM, TimeDistributed, Dense, Dropout

# sequence to sequence, every frame of 40 mfcc gets a phoneme
n_utterances, n_frames, n_mfcc, n_phonemes = 24, 100, 40, 61
mfcc = np.random.rand(n_utterances, n_frames, n_mfcc).astype(np.float32)
phonemes = np.eye(n_phonemes)[np.random.randint(0, n_phonemes, (n_utterances, n_frames))]
assert phonemes.shape == (24, 100, 61)


def acoustic_model(n_frames, n_mfcc, n_phonemes, n_hidden=(64, 32)):
    inputs = Input(shape=(n_frames, n_mfcc), name="mfcc")
    x = inputs
    for depth, size in enumerate(n_hidden):
        last = depth == len(n_hidden) - 1
        x = LSTM(size, return_sequences=not last, name="lstm_%d" % depth)(x)
        x = Dropout(0.3)(x)
    outputs = TimeDistributed(Dense(n_phonemes, activation="softmax"))(x)
    return Model(inputs, outputs)


model = acoustic_model(n_frames, n_mfcc, n_phonemes)
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(mfcc, phonemes, batch_size=8, epochs=1, verbose=0)
