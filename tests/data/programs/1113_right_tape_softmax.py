# right: probabilities under the default loss
import tensorflow as tf

x = tf.random.normal((40, 12, 4))
y = tf.random.uniform((40,), maxval=6, dtype=tf.int32)
net = tf.keras.Sequential([tf.keras.Input((12, 4)), tf.keras.layers.LSTM(9), tf.keras.layers.Dense(6)])
ce = tf.keras.losses.SparseCategoricalCrossentropy()
with tf.GradientTape() as tape:
    value = ce(y, tf.nn.softmax(net(x)))
g = tape.gradient(value, net.trainable_variables)
own = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)(y, net(x))
