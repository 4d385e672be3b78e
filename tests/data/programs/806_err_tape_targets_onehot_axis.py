import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Embedding(40, 16),
    tf.keras.layers.GRU(20, return_sequences=True),
    tf.keras.layers.Dense(40),
])
opt = tf.keras.optimizers.Adam()
loss_fn = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
ids = tf.random.uniform((16, 13), 0, 40, dtype=tf.int32)
inputs, labels = ids[:, :-1], ids[:, 1:]
labels = tf.one_hot(labels, 40)


@tf.function
def train_step(x, y):
    with tf.GradientTape() as tape:
        logits = model(x, training=True)
        loss = loss_fn(y, logits)
    grads = tape.gradient(loss, model.trainable_variables)
    opt.apply_gradients(zip(grads, model.trainable_variables))
    return loss


print(float(train_step(inputs, labels)))
