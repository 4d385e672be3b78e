# right: raw scores, loss told so; softmax by hand afterwards
import numpy as np
import tensorflow as tf

x = np.random.randn(48, 12, 6).astype("float32")
y = np.random.randint(0, 5, 48)
net = tf.keras.Sequential([tf.keras.Input((12, 6)), tf.keras.layers.GRU(20), tf.keras.layers.Dense(5)])
opt = tf.keras.optimizers.SGD(0.05)
for start in range(0, 48, 16):
    xb, yb = x[start : start + 16], y[start : start + 16]
    with tf.GradientTape() as tape:
        scores = net(xb, training=True)
        loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=yb, logits=scores))
    g = tape.gradient(loss, net.trainable_weights)
    opt.apply_gradients(zip(g, net.trainable_weights))
probs = tf.nn.softmax(net(x))
best = np.argmax(probs, axis=1)
acc = np.mean(best == y)
