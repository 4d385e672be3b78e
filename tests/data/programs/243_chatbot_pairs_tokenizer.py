import numpy as np
import tensorflow as tf
from tensorflow.keras.preprocessing.text import Tokenizer
from tensorflow.keras.preprocessing.sequence import pad_sequences

questions = ["hi", "how are you", "what is your name", "bye"]
answers = ["hello there", "i am fine thanks", "my name is bot", "see you"]
answers = ["<start> " + a + " <end>" for a in answers]
tok = Tokenizer(filters="")
tok.fit_on_texts(questions + answers)
VOCAB = len(tok.word_index) + 1
q = tok.texts_to_sequences(questions)
maxlen_q = max([len(s) for s in q])
encoder_input = pad_sequences(q, maxlen=maxlen_q, padding="post")
a = tok.texts_to_sequences(answers)
maxlen_a = max([len(s) for s in a])
decoder_input = pad_sequences(a, maxlen=maxlen_a, padding="post")
for i in range(len(a)):
    a[i] = a[i][1:]
padded = pad_sequences(a, maxlen=maxlen_a, padding="post")
decoder_target = tf.keras.utils.to_categorical(padded, VOCAB)
enc_in = tf.keras.layers.Input(shape=(maxlen_q,))
emb = tf.keras.layers.Embedding(VOCAB, 12, mask_zero=True)(enc_in)
_, h, c = tf.keras.layers.LSTM(16, return_state=True)(emb)
dec_in = tf.keras.layers.Input(shape=(maxlen_a,))
demb = tf.keras.layers.Embedding(VOCAB, 12, mask_zero=True)(dec_in)
dout, _, _ = tf.keras.layers.LSTM(16, return_state=True, return_sequences=True)(demb, initial_state=[h, c])
out = tf.keras.layers.Dense(VOCAB, activation="softmax")(dout)
model = tf.keras.Model([enc_in, dec_in], out)
model.compile("rmsprop", "categorical_crossentropy")
model.fit([encoder_input, decoder_input], decoder_target, epochs=1, verbose=0)
print(decoder_target.shape)

# trap: traps/initial-state-ignores-the-mask/
