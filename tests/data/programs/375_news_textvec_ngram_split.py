import numpy as np
import tensorflow as tf

sentences = np.array(["stocks rally after report", "team wins final match", "new phone released today", "parliament votes on bill"] * 15)
topics = np.array([0, 1, 2, 3] * 15)
perm = np.random.permutation(len(sentences))
sentences, topics = sentences[perm], topics[perm]
train_ds = tf.data.Dataset.from_tensor_slices((sentences[:48], topics[:48])).batch(12)
val_ds = tf.data.Dataset.from_tensor_slices((sentences[48:], topics[48:])).batch(12)
encoder = tf.keras.layers.TextVectorization(max_tokens=100, output_sequence_length=8)
encoder.adapt(train_ds.map(lambda text, label: text))
vocab = np.array(encoder.get_vocabulary())
train_enc = train_ds.map(lambda t, l: (encoder(t), l))
val_enc = val_ds.map(lambda t, l: (encoder(t), l))
model = tf.keras.Sequential([
    tf.keras.layers.Embedding(100, 16, mask_zero=True),
    tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(12, return_sequences=True)),
    tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(6)),
    tf.keras.layers.Dense(4),
])
model.compile(loss=tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True), optimizer="adam", metrics=["accuracy"])
model.fit(train_enc, validation_data=val_enc, epochs=1, verbose=0)
batch_x, batch_y = next(iter(train_enc))
logits = model(batch_x)
sample = encoder(["stocks fall again"])
scores = tf.nn.softmax(model.predict(sample, verbose=0))
