import numpy as np
import tensorflow as tf

X = np.random.rand(64, 10, 3).astype("float32")
Y = np.random.rand(64, 2).astype("float32")
net = tf.keras.Sequential([tf.keras.layers.Input((10, 3)), tf.keras.layers.GRU(6), tf.keras.layers.Dense(4)])
opt = tf.keras.optimizers.SGD(1e-2)


@tf.function
def train(x, y):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.abs(net(x) - y))
    g = tape.gradient(loss, net.trainable_variables)
    opt.apply_gradients(zip(g, net.trainable_variables))
    return loss


for i in range(0, 64, 16):
    train(X[i:i + 16], Y[i:i + 16])
