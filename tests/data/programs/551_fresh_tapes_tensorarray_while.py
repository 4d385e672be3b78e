import tensorflow as tf


class Cell(tf.Module):
    def __init__(self, n_in, n_hidden):
        super().__init__()
        init = tf.random_normal_initializer(stddev=0.1)
        self.wx = tf.Variable(init((n_in, n_hidden)))
        self.wh = tf.Variable(init((n_hidden, n_hidden)))
        self.b = tf.Variable(tf.zeros(n_hidden))

    def __call__(self, x, h):
        return tf.tanh(x @ self.wx + h @ self.wh + self.b)


def unroll(cell, x):
    batch = x.shape[0]
    h = tf.zeros((batch, cell.b.shape[0]))
    outputs = []
    for x_t in tf.unstack(x, axis=1):
        h = cell(x_t, h)
        outputs.append(h)
    return tf.stack(outputs, axis=1), h


tf.random.set_seed(0)
cell = Cell(3, 10)
w_out = tf.Variable(tf.random.normal((10, 1)))
x = tf.random.normal((16, 12, 3))
y = tf.reduce_sum(x, axis=[1, 2])[:, tf.newaxis]
losses = []
for it in range(3):
    with tf.GradientTape() as tape:
        hs, last = unroll(cell, x)
        pred = tf.matmul(last, w_out)
        loss = tf.reduce_mean(tf.square(pred - y))
    variables = [*cell.trainable_variables, w_out]
    grads = tape.gradient(loss, variables)
    for v, g in zip(variables, grads):
        v.assign_sub(0.05 * g)
    losses.append(loss.numpy())
norms = tf.norm(hs, axis=-1)
print(losses[-1], norms.shape)
