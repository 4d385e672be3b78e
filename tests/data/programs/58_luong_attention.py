import tensorflow as tf
from tensorflow.keras.layers import *
from tensorflow.keras.models import Model
import numpy as np

n_in, n_out, d = 50, 8, 5
hidden = 32
Xin = np.random.rand(100, n_in, d)
Yout = np.random.rand(100, n_out, 1)

input_train = Input(shape=(Xin.shape[1], Xin.shape[2]))
output_train = Input(shape=(Yout.shape[1], Yout.shape[2]))

encoder_stack_h, encoder_last_h, encoder_last_c = LSTM(hidden, activation="elu", dropout=0.2, return_state=True,
                                                       return_sequences=True)(input_train)
encoder_last_h = BatchNormalization(momentum=0.6)(encoder_last_h)
encoder_last_c = BatchNormalization(momentum=0.6)(encoder_last_c)
decoder_input = RepeatVector(output_train.shape[1])(encoder_last_h)
decoder_stack_h = LSTM(hidden, activation="elu", return_state=False, return_sequences=True)(
    decoder_input, initial_state=[encoder_last_h, encoder_last_c])
attention = Dot(axes=[2, 2])([decoder_stack_h, encoder_stack_h])
attention = Activation("softmax")(attention)
context = Dot(axes=[2, 1])([attention, encoder_stack_h])
context = BatchNormalization(momentum=0.6)(context)
decoder_combined_context = concatenate([context, decoder_stack_h])
out = TimeDistributed(Dense(output_train.shape[2]))(decoder_combined_context)
model = Model(inputs=input_train, outputs=out)
model.compile(loss="mean_squared_error", optimizer=tf.keras.optimizers.Adam(learning_rate=0.01, clipnorm=1), metrics=["mae"])
model.fit(Xin, Yout, validation_split=0.2, epochs=1, batch_size=100, shuffle=False, verbose=0)
att_model = Model(input_train, attention)
weights = att_model.predict(Xin[:3], verbose=0)
print(weights.shape)
