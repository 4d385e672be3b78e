import numpy as np
import tensorflow as tf
import keras
x = np.zeros((23, 6, 3), "float32"); y = np.zeros((23, 1), "float32")
class Net(keras.Model):
    def __init__(self, n=4):
        super().__init__()
        self.rnn = keras.layers.LSTM(n, return_sequences=True)
        self.head = keras.layers.Dense(1)
        self.drop = keras.layers.Dropout(.1)
    def call(self, inputs, training=False, mask=None):
        h = self.rnn(inputs, mask=mask)
        h = self.drop(h, training=training)
        if training:
            h = h[:, 1:]
        last = h[:, -1]
        return self.head(last)
net = Net()
a = net(x)
b = net(x, training=True)
net.compile("adam", "mse")
net.fit(x, y, verbose=0, batch_size=23)
c = net.predict(x, verbose=0)
d = net.predict(x[:5], verbose=0)
e = net.evaluate(x, y, verbose=0)
class Two(Net):
    def call(self, inputs):
        return self.rnn(inputs), self.head(inputs)
f = Two(6)(x)
class L(keras.layers.Layer):
    def __init__(self, k, **kw):
        super().__init__(**kw)
        self.k = k
    def build(self, shape):
        self.w = self.add_weight(shape=(shape[-1], self.k))
        self.b = self.add_weight(shape=(self.k,), initializer="zeros")
    def call(self, v):
        return keras.ops.matmul(v, self.w) + self.b
g = L(5)(x)
h = L(5)(keras.Input((6, 3)))
m = keras.Sequential([keras.Input((6, 3)), L(2), keras.layers.LSTM(3)])
i = m.predict(x, verbose=0)
layer = L(4)
layer.build((None, 9))
j = layer.w
k = layer(np.zeros((2, 9), "float32"))
l = layer.get_weights()
@tf.function
def step(v):
    return tf.reduce_sum(v, axis=1), v[:, None]
n = step(x)
@keras.saving.register_keras_serializable()
class R(keras.layers.Layer):
    def call(self, v):
        return keras.ops.mean(v, axis=1)
o = R()(x)
class Custom(keras.Model):
    def train_step(self, data):
        xx, yy = data
        with tf.GradientTape() as tape:
            p = self(xx, training=True)
            loss = self.compute_loss(y=yy, y_pred=p)
        self.optimizer.apply_gradients(zip(tape.gradient(loss, self.trainable_variables), self.trainable_variables))
        return {"loss": loss}
inp = keras.Input((6, 3))
cm = Custom(inp, keras.layers.Dense(1)(keras.layers.GRU(4)(inp)))
cm.compile("adam", "mse")
cm.fit(x, y, verbose=0)
p = cm.predict(x, verbose=0)
class Sub(keras.layers.LSTM):
    def call(self, v, *a, **k):
        return super().call(v, *a, **k)[:, None]
pass
class Den(keras.layers.Dense):
    pass
r = Den(7)(x)
class Seq(keras.Sequential):
    def call(self, v, **k):
        return super().call(v)[:, 0]
s = Seq([keras.layers.Dense(2)])(x)
class Cell(keras.layers.Layer):
    def __init__(self, units, **kw):
        super().__init__(**kw)
        self.units = units
        self.state_size = units
    def build(self, shape):
        self.k = self.add_weight(shape=(shape[-1], self.units))
    def call(self, v, states):
        o = keras.ops.matmul(v, self.k) + states[0]
        return o, [o]
t = keras.layers.RNN(Cell(5), return_sequences=True)(x)
u = keras.layers.RNN(Cell(5), return_state=True)(x)
v = keras.layers.TimeDistributed(L(2))(x)
w = keras.layers.Bidirectional(keras.layers.RNN(keras.layers.GRUCell(3)))(x)
z = keras.layers.Lambda(lambda t_: t_ * 2)(x)
net2 = Net(); net2.build((None, 6, 3))
aa = net2(x[:2])
bb = tf.keras.models.clone_model(m) if False else m
cc = m(x[:4], training=False)
dd = m.call(x[:4])
ee = keras.Model(m.inputs, [l_.output for l_ in m.layers])(x)
ff = m.layers[-1](m.layers[0](x))
gg = keras.ops.convert_to_numpy(m(x))
hh = m(x).numpy()
ii = np.array(m(x))
jj = tf.concat([m(x[i_:i_ + 5]) for i_ in range(0, 23, 5)], axis=0)
kk = np.vstack([m.predict(x[i_:i_ + 5], verbose=0) for i_ in range(0, 23, 5)])
ll = m.predict_on_batch(x[:1])[0]
mm = [m(x[i_:i_ + 1]) for i_ in range(3)]
nn = np.mean([m.predict(x, verbose=0) for _ in range(3)], axis=0)
