# given: clips = np.random.randint(0, 255, (30, 16, 48, 48)).astype('uint8')
# given: y = np.arange(30) % 3
#%% emotion from short gray clips
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, models
from tensorflow.keras.utils import to_categorical

clips = np.load('clips_gray.npz')['arr_0']
y = np.load('labels.npz')['arr_0']

n_frames, height, width = clips.shape[1:4]
n_classes = len(np.unique(y))

x = clips.astype('float32') / 255.
y = to_categorical(y, n_classes)

rng = np.random.default_rng(0)
order = rng.permutation(len(x))
x, y = x[order], y[order]
split = int(0.8 * len(x))
x_train, x_test = x[:split], x[split:]
y_train, y_test = y[:split], y[split:]

#%% one small CNN for every frame
cnn = models.Sequential(name='frame_cnn')
cnn.add(layers.Conv2D(16, (3, 3), activation='relu'))
cnn.add(layers.MaxPooling2D())
cnn.add(layers.Conv2D(32, (3, 3), activation='relu'))
cnn.add(layers.GlobalAveragePooling2D())

#%% and an LSTM over the frames
video = layers.Input(shape=(n_frames, height, width))
frames = layers.TimeDistributed(cnn)(video)
h = layers.LSTM(64, dropout=0.3)(frames)
h = layers.Dense(32, activation='relu')(h)
prediction = layers.Dense(n_classes, activation='softmax')(h)

model = models.Model(video, prediction)
model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
model.fit(x_train, y_train, batch_size=8, epochs=1, validation_data=(x_test, y_test))
