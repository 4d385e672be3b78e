# trap: traps/softmax-under-binary-crossentropy
import numpy as np
import tensorflow as tf

settings = {
    'window': 20,
    'features': 9,
    'labels': ['sell', 'hold', 'buy'],
    'lr': 5e-4,
}
X = np.random.randn(90, settings['window'], settings['features'])
y = tf.keras.utils.to_categorical(np.random.randint(0, 3, 90), num_classes=len(settings['labels']))

def conv_lstm(cfg):
    inp = tf.keras.Input((cfg['window'], cfg['features']))
    x = tf.keras.layers.Conv1D(16, 3, padding='causal', activation='relu')(inp)
    x = tf.keras.layers.LSTM(20)(x)
    x = tf.keras.layers.Dense(len(cfg['labels']))(x)
    x = tf.keras.layers.Activation('softmax')(x)
    m = tf.keras.Model(inp, x)
    m.compile(optimizer=tf.keras.optimizers.Adam(cfg['lr']), loss=tf.keras.losses.BinaryCrossentropy())
    return m

trader = conv_lstm(settings)
trader.fit(X, y, epochs=1, batch_size=30, verbose=0)
signal = trader.predict(X[-1:], verbose=0)[0]
print(settings['labels'][signal.argmax()])
