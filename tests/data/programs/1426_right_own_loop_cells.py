# Training by hand with a GRUCell and a tape
import numpy as np
import tensorflow as tf

BATCH = 16
STEPS = 10
UNITS = 14


def batches(n):
    for _ in range(n):
        bits = np.random.randint(0, 2, size=(BATCH, STEPS))
        parity = bits.cumsum(axis=1) % 2
        yield bits[..., None].astype("float32"), parity.astype("int64")


cell = tf.keras.layers.GRUCell(UNITS)
head = tf.keras.layers.Dense(2)
optimizer = tf.keras.optimizers.Adam(0.01)
loss_fn = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
accuracy = tf.keras.metrics.SparseCategoricalAccuracy()


def run(x):
    state = tf.zeros((x.shape[0], UNITS))
    outs = []
    for t in range(x.shape[1]):
        out, [state] = cell(x[:, t], [state])
        outs.append(head(out))
    return tf.stack(outs, axis=1), state


for step, (x, y) in enumerate(batches(5)):
    with tf.GradientTape() as tape:
        logits, last = run(tf.constant(x))
        loss = loss_fn(y, logits)
    weights = cell.trainable_variables + head.trainable_variables
    grads = tape.gradient(loss, weights)
    grads, norm = tf.clip_by_global_norm(grads, 1.0)
    optimizer.apply_gradients(zip(grads, weights))
    accuracy.update_state(y, logits)
    if step % 2 == 0:
        print(step, float(loss), float(accuracy.result()))

x, y = next(batches(1))
logits, last = run(tf.constant(x))
guess = tf.argmax(logits, axis=-1)
right = tf.reduce_mean(tf.cast(tf.equal(guess, y), tf.float32), axis=0)
print("right at each step", right.numpy().round(2), last.shape)
