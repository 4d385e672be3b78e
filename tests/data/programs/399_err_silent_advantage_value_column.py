# trap: silent
import numpy as np
import tensorflow as tf

net_in = tf.keras.Input((10, 4))
h = tf.keras.layers.GRU(12)(net_in)
critic = tf.keras.Model(net_in, tf.keras.layers.Dense(1)(h))
optimizer = tf.keras.optimizers.Adam()
states = np.random.rand(64, 10, 4).astype("float32")
returns = np.random.rand(64).astype("float32")


@tf.function
def train_step(states, returns):
    with tf.GradientTape() as tape:
        values = critic(states, training=True)
        advantage = returns - values
        loss = tf.reduce_mean(tf.square(advantage))
    grads = tape.gradient(loss, critic.trainable_variables)
    optimizer.apply_gradients(zip(grads, critic.trainable_variables))
    return loss


for _ in range(3):
    loss = train_step(states, returns)
print(float(loss))
