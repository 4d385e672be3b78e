# %%
import re
import string
import numpy as np
import pandas as pd
import tensorflow as tf
from tensorflow.keras.layers import LSTM, Dense, Embedding, Dropout, GlobalMaxPool1D, Bidirectional, BatchNormalization

# given: train = pd.DataFrame({"id": range(60), "text": ["Forest fire near La Ronge http://t.co", "I love fruits", "13,000 people receive evacuation orders"] * 20, "target": [1, 0, 1] * 20})
train = pd.read_csv("../input/nlp-getting-started/train.csv")
# given: test = pd.DataFrame({"id": range(20), "text": ["Just happened a terrible car crash", "no no"] * 10})
test = pd.read_csv("../input/nlp-getting-started/test.csv")


# %%
def clean_text(text):
    text = text.lower()
    text = re.sub(r"http\S+", "", text)
    text = re.sub("[%s]" % re.escape(string.punctuation), "", text)
    return text


train["text"] = train["text"].apply(clean_text)
test["text"] = test["text"].apply(lambda x: clean_text(x))
train_tweets = train["text"].values
train_target = train["target"].values
# %%
word_tokenizer = tf.keras.preprocessing.text.Tokenizer()
word_tokenizer.fit_on_texts(train_tweets)
vocab_length = len(word_tokenizer.word_index) + 1


def embed(corpus):
    return word_tokenizer.texts_to_sequences(corpus)


longest_train = max(train_tweets, key=lambda sentence: len(sentence.split()))
length_long_sentence = len(longest_train.split())
padded = tf.keras.preprocessing.sequence.pad_sequences(embed(train_tweets), length_long_sentence, padding="post")
test_sentences = tf.keras.preprocessing.sequence.pad_sequences(embed(test["text"].values), length_long_sentence, padding="post")
# %%
model = tf.keras.Sequential()
model.add(Embedding(input_dim=vocab_length, output_dim=25))
model.add(Bidirectional(LSTM(12, return_sequences=True, recurrent_dropout=0.2)))
model.add(GlobalMaxPool1D())
model.add(BatchNormalization())
model.add(Dropout(0.5))
model.add(Dense(8, activation="relu"))
model.add(Dense(1, activation="sigmoid"))
model.compile(loss="binary_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
model.fit(padded, train_target, epochs=1, batch_size=30, validation_split=0.25, verbose=0)
# %%
preds = (model.predict(test_sentences, verbose=0) > 0.5).astype("int32")
submission = pd.DataFrame({"id": test["id"], "target": preds.reshape(-1)})
print(submission.shape)
