# trap: silent
import tensorflow as tf

# custom training, hand-written loss
xs = tf.random.uniform((80, 15, 3))
ys = tf.reduce_mean(xs[:, :, 0], axis=1)
lstm = tf.keras.layers.LSTM(12)
head = tf.keras.layers.Dense(1)
opt = tf.keras.optimizers.Adam(0.01)
for step in range(3):
    with tf.GradientTape() as tape:
        y_hat = head(lstm(xs))
        err = ys - y_hat
        loss = tf.math.reduce_mean(tf.math.square(err))
    variables = lstm.trainable_variables + head.trainable_variables
    opt.apply_gradients(zip(tape.gradient(loss, variables), variables))
