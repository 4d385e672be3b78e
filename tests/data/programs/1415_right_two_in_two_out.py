# A sequence and a row of facts in, a class and a number out
import numpy as np
import keras
from keras.layers import Input, LSTM, Dense, Concatenate, Dropout, Masking
from sklearn.preprocessing import StandardScaler, OneHotEncoder

customers, weeks = 200, 26
spend = np.random.gamma(2.0, 10.0, size=(customers, weeks, 4))
age = np.random.randint(18, 80, size=(customers, 1))
city = np.random.choice(["Oslo", "Lima", "Kyoto"], size=(customers, 1))
plan = np.random.randint(0, 3, size=customers)
next_spend = spend[:, -1, 0] * 1.1

sequence_scaler = StandardScaler()
flat = spend.reshape(-1, spend.shape[-1])
spend = sequence_scaler.fit_transform(flat).reshape(spend.shape)
age = StandardScaler().fit_transform(age)
city_ohe = OneHotEncoder(sparse_output=False, categories=[["Kyoto", "Lima", "Oslo"]]).fit_transform(city)
facts = np.hstack([age, city_ohe])
plan_ohe = keras.utils.to_categorical(plan, 3)
print(spend.shape, facts.shape, plan_ohe.shape, next_spend.shape)

seq_in = Input(shape=(weeks, 4), name="spend")
m = Masking(mask_value=-99.0)(seq_in)
s = LSTM(16, return_sequences=True)(m)
s = LSTM(8)(s)
fact_in = Input(shape=(facts.shape[1],), name="facts")
f = Dense(8, activation="relu")(fact_in)
both = Concatenate(axis=-1)([s, f])
both = Dropout(0.2)(both)
both = Dense(16, activation="relu")(both)
plan_out = Dense(3, activation="softmax", name="plan")(both)
money_out = Dense(1, name="money")(both)

model = keras.Model(inputs={"spend": seq_in, "facts": fact_in}, outputs={"plan": plan_out, "money": money_out})
model.compile(
    optimizer="adam",
    loss={"plan": "categorical_crossentropy", "money": "mse"},
    loss_weights={"plan": 1.0, "money": 0.1},
    metrics={"plan": ["accuracy"], "money": ["mae"]},
)
model.fit(
    {"spend": spend, "facts": facts},
    {"plan": plan_ohe, "money": next_spend},
    epochs=1, batch_size=50, validation_split=0.2, verbose=0,
)
answer = model.predict({"spend": spend[:2], "facts": facts[:2]}, verbose=0)
for name, value in answer.items():
    print(name, value.shape)
