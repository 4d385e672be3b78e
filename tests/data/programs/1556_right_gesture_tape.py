import tensorflow as tf

class GestureNet(tf.keras.Model):
    def __init__(self, n_classes, width=16):
        super().__init__()
        self.front = tf.keras.layers.Conv1D(width, 5, strides=2, padding="same", activation="relu")
        self.norm = tf.keras.layers.LayerNormalization()
        self.rnn = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(width), merge_mode="ave")
        self.head = tf.keras.layers.Dense(n_classes)

    def call(self, x, training=False):
        x = self.front(x)
        x = self.norm(x)
        x = self.rnn(x, training=training)
        return self.head(x)


signals = tf.random.normal([40, 64, 6])
labels = tf.random.uniform([40], maxval=7, dtype=tf.int32)
data = tf.data.Dataset.from_tensor_slices((signals, labels)).shuffle(40).batch(10)

net = GestureNet(7)
loss_object = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
adam = tf.keras.optimizers.Adam()
hits = tf.keras.metrics.SparseCategoricalAccuracy()

for epoch in range(1):
    for x, y in data:
        with tf.GradientTape() as tape:
            logits = net(x, training=True)
            loss = loss_object(y, logits)
        grads = tape.gradient(loss, net.trainable_variables)
        adam.apply_gradients(zip(grads, net.trainable_variables))
        hits.update_state(y, logits)
    tf.print("epoch", epoch, hits.result())
    hits.reset_state()
scores = tf.nn.softmax(net(signals[:3]), axis=-1)
print(scores.shape)
