import numpy as np
import tensorflow as tf

JOINTS, DIMS, FRAMES, CLASSES = 21, 3, 16, 5


def normalize(clip):
    root = clip[:, :1, :]
    centered = clip - root
    scale = np.linalg.norm(centered, axis=-1).max()
    return centered / (scale + 1e-8)


def augment(clip, angle):
    c, s = np.cos(angle), np.sin(angle)
    rotation = np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])
    return clip @ rotation.T


clips = np.random.rand(30, FRAMES, JOINTS, DIMS)
clips = np.stack([normalize(c) for c in clips])
rotated = np.stack([augment(c, a) for c, a in zip(clips, np.linspace(-1, 1, len(clips)))])
both = np.concatenate([clips, rotated])
velocity = np.diff(both, axis=1, prepend=both[:, :1])
x = np.concatenate((both, velocity), axis=-1).reshape(len(both), FRAMES, -1)
y = np.tile(np.arange(30) % CLASSES, 2)

ds = tf.data.Dataset.from_tensor_slices((x.astype("float32"), y)).shuffle(60).batch(12)

model = tf.keras.Sequential()
model.add(tf.keras.layers.InputLayer(input_shape=(FRAMES, JOINTS * DIMS * 2)))
model.add(tf.keras.layers.TimeDistributed(tf.keras.layers.Dense(32, activation="relu")))
model.add(tf.keras.layers.SpatialDropout1D(0.1))
model.add(tf.keras.layers.LSTM(16))
model.add(tf.keras.layers.Dense(CLASSES))
model.compile(
    optimizer="adam",
    loss=tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
model.fit(ds, epochs=1, verbose=0)
logits = model(x[:4].astype("float32"))
probs = tf.nn.softmax(logits)
top = tf.math.top_k(probs, k=2)
print(logits.shape, top.indices.shape)
