import tensorflow as tf
import numpy as np

class GestureNet(tf.keras.Model):
    def __init__(self, n_classes):
        super(GestureNet, self).__init__()
        self.lstm1 = tf.keras.layers.LSTM(32, return_sequences=True)
        self.pool = tf.keras.layers.GlobalAveragePooling1D()
        self.fc = tf.keras.layers.Dense(n_classes)

    def call(self, x, training=False):
        x = self.lstm1(x, training=training)
        return self.fc(self.pool(x))

xs = np.random.randn(90, 25, 6).astype(np.float32)
ys = np.random.randint(0, 5, 90)
train_ds = tf.data.Dataset.from_tensor_slices((xs, ys)).shuffle(90).batch(30)

net = GestureNet(5)
loss_object = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
opt = tf.keras.optimizers.Adam()
train_loss = tf.keras.metrics.Mean(name='train_loss')
train_acc = tf.keras.metrics.SparseCategoricalAccuracy(name='train_acc')

@tf.function
def train_step(images, labels):
    with tf.GradientTape() as tape:
        logits = net(images, training=True)
        loss = loss_object(labels, logits)
    grads = tape.gradient(loss, net.trainable_variables)
    opt.apply_gradients(zip(grads, net.trainable_variables))
    train_loss(loss)
    train_acc(labels, logits)

for epoch in range(1):
    for batch_x, batch_y in train_ds:
        train_step(batch_x, batch_y)
    print(f'Epoch {epoch + 1}')

probabilities = tf.nn.softmax(net(xs[:4]), axis=-1)
print(probabilities.shape)
