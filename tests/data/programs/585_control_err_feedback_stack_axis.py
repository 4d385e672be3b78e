import tensorflow as tf

STEPS, FEATURES = 5, 3


class Decoder(tf.keras.layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.cell = tf.keras.layers.GRUCell(units)
        self.out = tf.keras.layers.Dense(FEATURES)

    def call(self, state, first):
        x, outs = first, []
        for _ in range(STEPS):
            h, state = self.cell(x, states=[state])
            state = state[0]
            x = self.out(h)
            outs.append(x)
        return tf.stack(outs)


encoder = tf.keras.layers.GRU(16)
decoder = Decoder(16)
past = tf.random.normal((8, 20, FEATURES))
future = tf.random.normal((8, STEPS, FEATURES))
with tf.GradientTape() as tape:
    pred = decoder(encoder(past), past[:, -1])
    loss = tf.reduce_mean(tf.square(pred - future))
print(float(loss))
