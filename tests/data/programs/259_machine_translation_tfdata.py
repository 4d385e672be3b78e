import re
import numpy as np
import tensorflow as tf

PAIRS = [("go .", "va !"), ("i see .", "je vois ."), ("run fast .", "cours vite ."), ("stay here .", "reste ici .")] * 8


def clean(s):
    s = re.sub(r"([?.!,])", r" \1 ", s.lower().strip())
    return "<start> " + re.sub(r"\s+", " ", s) + " <end>"


eng, fra = zip(*[(clean(a), clean(b)) for a, b in PAIRS])


def tokenize(lang):
    tok = tf.keras.preprocessing.text.Tokenizer(filters="")
    tok.fit_on_texts(lang)
    tensor = tok.texts_to_sequences(lang)
    tensor = tf.keras.preprocessing.sequence.pad_sequences(tensor, padding="post", maxlen=7)
    return tensor, tok


input_tensor, inp_lang = tokenize(eng)
target_tensor, targ_lang = tokenize(fra)
vocab_inp_size = len(inp_lang.word_index) + 1
vocab_tar_size = len(targ_lang.word_index) + 1

BATCH_SIZE = 8
units = 12
dataset = tf.data.Dataset.from_tensor_slices((input_tensor, target_tensor)).shuffle(32)
dataset = dataset.batch(BATCH_SIZE, drop_remainder=True)


class Encoder(tf.keras.Model):
    def __init__(self, vocab_size, embedding_dim, enc_units):
        super(Encoder, self).__init__()
        self.enc_units = enc_units
        self.embedding = tf.keras.layers.Embedding(vocab_size, embedding_dim)
        self.gru = tf.keras.layers.GRU(enc_units, return_sequences=True, return_state=True)

    def call(self, x, hidden):
        x = self.embedding(x)
        output, state = self.gru(x, initial_state=hidden)
        return output, state

    def initialize_hidden_state(self, batch):
        return tf.zeros((batch, self.enc_units))


class Attention(tf.keras.layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.W1 = tf.keras.layers.Dense(units)
        self.W2 = tf.keras.layers.Dense(units)
        self.V = tf.keras.layers.Dense(1)

    def call(self, query, values):
        query = tf.expand_dims(query, 1)
        score = self.V(tf.nn.tanh(self.W1(query) + self.W2(values)))
        weights = tf.nn.softmax(score, axis=1)
        context = tf.reduce_sum(weights * values, axis=1)
        return context, weights


example_input, example_target = next(iter(dataset))
encoder = Encoder(vocab_inp_size, 10, units)
hidden = encoder.initialize_hidden_state(BATCH_SIZE)
sample_output, sample_hidden = encoder(example_input, hidden)
attention = Attention(10)
context, attn = attention(sample_hidden, sample_output)
print("Encoder output", sample_output.shape, "context", context.shape, "weights", attn.shape)
