import numpy as np
from keras.models import Model
from keras.layers import Input, Dense, LSTM, TimeDistributed, Conv2D, MaxPooling2D, GlobalAveragePooling2D

NB_FRAMES, ROWS, COLS, CHANNELS = 12, 32, 32, 3
NB_CLASSES = 4
BATCH = 4


def frame_generator(batch_size):
    while True:
        clips = []
        labels = []
        for _ in range(batch_size):
            clips.append(np.random.rand(NB_FRAMES, ROWS, COLS, CHANNELS))
            onehot = np.zeros(NB_CLASSES)
            onehot[np.random.randint(NB_CLASSES)] = 1
            labels.append(onehot)
        yield np.array(clips), np.array(labels)


video = Input(shape=(NB_FRAMES, ROWS, COLS, CHANNELS))
cnn_in = Input(shape=(ROWS, COLS, CHANNELS))
h = Conv2D(8, (3, 3), activation='relu', padding='same')(cnn_in)
h = MaxPooling2D((2, 2))(h)
h = Conv2D(16, (3, 3), activation='relu')(h)
h = GlobalAveragePooling2D()(h)
cnn = Model(cnn_in, h, name='frame_encoder')
encoded = TimeDistributed(cnn)(video)
encoded = LSTM(24)(encoded)
out = Dense(NB_CLASSES, activation='softmax')(encoded)
model = Model(video, out)
model.compile(loss='categorical_crossentropy', optimizer='sgd', metrics=['accuracy'])
print(cnn.output_shape, model.output_shape)
model.fit(frame_generator(BATCH), steps_per_epoch=2, epochs=1, verbose=0)
xb, yb = next(frame_generator(2))
print(model.predict(xb, verbose=0).shape, yb.shape)
