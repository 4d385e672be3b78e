import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, losses, metrics, optimizers

clicks = np.random.rand(128, 20, 6).astype("float32")
buys = np.random.randint(0, 2, (128, 1)).astype("float32")
spend = np.random.rand(128, 1).astype("float32")

s = layers.Input((20, 6))
z = layers.GRU(16)(s)
buy_head = layers.Dense(1, activation="sigmoid", name="buy")(z)
spend_head = layers.Dense(1, name="spend")(z)
shop = tf.keras.Model(s, {"buy": buy_head, "spend": spend_head})

bce, mse = losses.BinaryCrossentropy(), losses.MeanSquaredError()
adam = optimizers.Adam(1e-3)
tracker = metrics.Mean(name="loss")
ds = tf.data.Dataset.from_tensor_slices((clicks, {"buy": buys, "spend": spend})).batch(32)


@tf.function
def train_step(x, y):
    with tf.GradientTape() as tape:
        out = shop(x, training=True)
        loss = bce(y["buy"], out["buy"]) + 0.5 * mse(y["spend"], out["spend"])
    g = tape.gradient(loss, shop.trainable_weights)
    adam.apply_gradients(zip(g, shop.trainable_weights))
    tracker.update_state(loss)


for e in range(1):
    for x, y in ds:
        train_step(x, y)
    print(e, tracker.result().numpy())

both = shop.predict(clicks[:7], verbose=0)
print(both["buy"].shape, both["spend"].shape)
