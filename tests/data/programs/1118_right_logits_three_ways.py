# right: probabilities under the default, logits where the loss is told
import tensorflow as tf

x = tf.random.normal((40, 12, 4))
y = tf.zeros((40,), tf.int32)
inp = tf.keras.Input((12, 4))
net = tf.keras.Model(inp, tf.keras.layers.Dense(6)(tf.keras.layers.LSTM(9)(inp)))
p = tf.nn.softmax(net.predict(x, verbose=0))
q = net(x).numpy()
r = tf.nn.sigmoid(net(x))
one = tf.keras.losses.SparseCategoricalCrossentropy()(y, p)
two = tf.keras.losses.SparseCategoricalCrossentropy()(y, r / tf.reduce_sum(r, -1, keepdims=True))
three = tf.keras.losses.sparse_categorical_crossentropy(y, net(x, training=True), True)
four = tf.keras.losses.sparse_categorical_crossentropy(y, net(x, training=True), from_logits=True)
