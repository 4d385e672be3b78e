"""The error lookup finds the page: for what people pasted, for other wordings, and for every message of this site.

`python tests/test_error_lookup.py` reads an error from standard input and prints what is found.
"""

import json
import random
import re
import sys
from functools import cache

import pytest
from quickjs import Context

from lstm_shapes import ROOT, collection
from lstm_shapes.page import read_pages

# e...: what people pasted, from which the lookup was made; w...: other wordings, chosen before it had seen them.
PASTED = json.loads((ROOT / "tests/error_corpus.json").read_text(encoding="utf-8"))
CORPUS = [entry for entry in PASTED if entry["id"].startswith("e")]
WORDINGS = [entry for entry in PASTED if entry["id"].startswith("w")]
ERROR_PAGES = [page for page in read_pages() if page.meta.get("kind") == "error"]

# Wordings of other versions, other names and numbers, and what surrounds a message where people copy it.
OTHERS = {
    "data-cardinality-is-ambiguous#more-or-fewer-targets": [
        "ValueError: Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.'x' sizes: 100\n'y' sizes: 99\n",
        "ValueError: Data cardinality is ambiguous:\n  x sizes: 713\n  y sizes: 700\nPlease provide data which shares the same first dimension.",
        "Input arrays should have the same number of samples as target arrays. Found 1039 input samples and 1038 target samples.",
        "E       ValueError: Data cardinality is ambiguous:\nE         x sizes: 50\nE         y sizes: 10\nE       Make sure all arrays contain the same number of samples.",
    ],
    "data-cardinality-is-ambiguous#sample-weight": [
        "Make sure all arrays contain the same number of samples.'x' sizes: 64\n'y' sizes: 64\n'sample_weight' sizes: 60\n"
    ],
    "data-cardinality-is-ambiguous#list-of-samples": [
        "ValueError: Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.'x' sizes: 28, 28, 28, 28, 28, 28, 28, 28\n'y' sizes: 8\n",
        "Data cardinality is ambiguous:\n  x sizes: 12, 40, 7, 33, 21, 9, 18, 50, 3, 26, 11\n  y sizes: 11\nMake sure all arrays contain the same number of samples.",
        "ValueError: Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.'x' sizes: 40\n'y' sizes: 12, 12, 12, 12, 12, 12, 12, 12, 12, 12\n",
    ],
    "data-cardinality-is-ambiguous#validation-split": [
        "ValueError: Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.'x' sizes: 20\n'y' sizes: 0\n"
    ],
    "data-cardinality-is-ambiguous#several-inputs": [
        "Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.'x' sizes: 500, 499\n'y' sizes: 500\n"
    ],
    "dimensions-are-not-compatible": ["ValueError: Dimensions 1000 and 800 are not compatible"],
    "expected-ndim-3-found-ndim-2#stacked-without-return-sequences": [
        'ValueError: Input 0 of layer "lstm_7" is incompatible with the layer: expected ndim=3, found ndim=2. Full shape received: (None, 128)',
        "Input 0 with name 'None' of layer 'gru_2' is incompatible with the layer: expected ndim=3, found ndim=2. Full shape received: (None, 64)",
        "ValueError: Input 0 of layer bidirectional_3 is incompatible with the layer: expected ndim=3, found ndim=2. Full shape received: [None, 256]",
    ],
    "expected-ndim-3-found-ndim-2#no-features-axis": [
        "Input 0 of layer simple_rnn is incompatible with the layer: expected ndim=3, found ndim=2. Full shape received: (32, 60)",
        "Error when checking model input: expected gru_input_1 to have 3 dimensions, but got array with shape (7200, 50)",
    ],
    "expected-ndim-3-found-ndim-2": [
        "expected ndim=3, found ndim=2",
        "Error: expected ndim=3, found ndim=2",
        "Input 0 is incompatible with layer my_encoder: expected ndim=3, found ndim=2",
        "ValueError: Exception encountered when calling Sequential.call().\n\n\x1b[1mInput 0 with name 'None' of layer 'lstm_1' is incompatible with the layer: expected ndim=3, found ndim=2. Full shape received: (30, 5)\x1b[0m\n\nArguments received by Sequential.call():\n  • inputs=tf.Tensor(shape=(30, 5), dtype=float32)",
    ],
    "expected-ndim-3-found-ndim-4#samples-in-input": [
        'Input 0 of layer "lstm_3" is incompatible with the layer: expected ndim=3, found ndim=4. Full shape received: (None, 1000, 30, 5)'
    ],
    "expected-ndim-3-found-ndim-4": [
        "expected ndim=3, found ndim=4",
        "Input 0 of layer gru is incompatible with the layer: expected ndim=3, found ndim=4. Full shape received: (64, 100, 1, 300)",
        "Error when checking input: expected lstm_9_input to have 3 dimensions, but got array with shape (10, 20, 30, 40)",
    ],
    "expected-ndim-5": [
        "Input 0 of layer conv_lstm2d is incompatible with the layer: expected ndim=5, found ndim=4. Full shape received: (None, 64, 64, 1)",
        "Error when checking input: expected conv_lst_m2d_7_input to have 5 dimensions, but got array with shape (100, 10, 64, 64)",
    ],
    "expected-ndim-2-found-ndim-3": [
        'Input 0 of layer "repeat_vector" is incompatible with the layer: expected ndim=2, found ndim=3. Full shape received: (None, 10, 64)'
    ],
    "expected-min-ndim-3-found-ndim-2": [
        'ValueError: Input 0 of layer "conv1d_5" is incompatible with the layer: expected min_ndim=3, found ndim=2. Full shape received: (None, 50)'
    ],
    "expected-shape-found-shape#other-timesteps": [
        'ValueError: Input 0 of layer "model" is incompatible with the layer: expected shape=(None, 60, 1), found shape=(None, 59, 1)',
        "Input 0 with name 'keras_tensor' of layer 'functional_3' is incompatible with the layer: expected shape=(None, 100, 8), found shape=(32, 50, 8)",
        "Error when checking input: expected lstm_5_input to have shape (10, 4) but got array with shape (20, 4)",
        "Error when checking model input: expected input_1 to have shape (None, 100, 8) but got array with shape (32, 50, 8)",
        'ValueError: Input 0 of layer "model_3" is incompatible with the layer: expected shape=(None, 60, 1), found shape=(1, 59)',
        "Input 0 with name 'window' of layer 'functional_2' is incompatible with the layer: expected shape=(None, 30, 1), found shape=(32, 24)",
    ],
    "expected-shape-found-shape#other-features": [
        'Input 0 of layer "sequential_2" is incompatible with the layer: expected shape=(None, 24, 6), found shape=(None, 24, 5)'
    ],
    "expected-shape-found-shape#axes-swapped": [
        'Input 0 of layer "functional" is incompatible with the layer: expected shape=(None, 24, 6), found shape=(16, 6, 24)'
    ],
    "expected-shape-found-shape#no-samples-axis": [
        'Input 0 of layer "sequential" is incompatible with the layer: expected shape=(None, 10, 3), found shape=(10, 3)'
    ],
    "invalid-input-shape-for-input": [
        'Invalid input shape for input Tensor("sequential_1/Cast:0", shape=(None, 12), dtype=float32). Expected shape (None, 12, 4), but input has incompatible shape (None, 12)',
        "ValueError: Exception encountered when calling Sequential.call().\n\nInvalid input shape for input Tensor(\"data:0\", shape=(20, 7), dtype=float32) with name 'keras_tensor_4' and path ''. Expected shape (None, 20, 7), but input has incompatible shape (20, 7)",
    ],
    "expected-axis-of-input-shape-to-have-value": [
        "Input 0 of layer dense_4 is incompatible with the layer: expected axis -1 of input shape to have value 640 but received input with shape (None, 320)",
        "Input 0 with name 'None' of layer 'dense' is incompatible with the layer: expected axis -1 of input shape to have value 64, but received input with shape (None, 10, 32)",
    ],
    "dimensions-must-be-equal#target-timesteps": [
        "ValueError: Dimensions must be equal, but are 24 and 12 for '{{node compile_loss/mse/sub}} = Sub[T=DT_FLOAT](data_1, functional_1/dense_1/BiasAdd)' with input shapes: [?,24,1], [?,12,1].",
        "ValueError: in user code:\n\n    ValueError: Dimensions must be equal, but are 10 and 30 for '{{node mean_squared_error/SquaredDifference}} = SquaredDifference[T=DT_FLOAT](model/dense/BiasAdd, IteratorGetNext:1)' with input shapes: [?,10,2], [?,30,2].",
    ],
    "dimensions-must-be-equal#target-units": [
        "Dimensions must be equal, but are 3 and 8 for '{{node compile_loss/mean_absolute_error/sub}} = Sub[T=DT_FLOAT](data_1, sequential_1/dense_1/BiasAdd)' with input shapes: [?,3], [?,8]."
    ],
    "dimensions-must-be-equal#train-on-batch": [
        "Dimensions must be equal, but are 20 and 32 for '{{node compile_loss/mse/sub}} = Sub[T=DT_FLOAT](data_1, sequential/dense/BiasAdd)' with input shapes: [20,1], [32,1]."
    ],
    "exception-encountered-when-calling-lstmcell-call#other-features": [
        "ValueError: Exception encountered when calling LSTMCell.call().\n\nDimensions must be equal, but are 14 and 9 for '{{node sequential_1/lstm_1/lstm_cell_1/MatMul}} = MatMul[T=DT_FLOAT, transpose_a=false](a, b)' with input shapes: [?,14], [9,200].",
        "ValueError: Exception encountered when calling GRUCell.call().\n\nDimensions must be equal, but are 5 and 6 for '{{node sequential_1/gru_1/gru_cell_1/MatMul}} = MatMul[T=DT_FLOAT](x, y)' with input shapes: [?,5], [6,96].",
    ],
    "exception-encountered-when-calling-lstmcell-call#state-width": [
        "Dimensions must be equal, but are 32 and 64 for '{{node functional/lstm/lstm_cell/MatMul_1}} = MatMul[T=DT_FLOAT](while:4, Read)' with input shapes: [?,32], [64,256]."
    ],
    "matrix-size-incompatible": [
        "InvalidArgumentError: {{function_node __wrapped__MatMul_device_/job:localhost/replica:0/task:0/device:GPU:0}} Matrix size-incompatible: In[0]: [32,10], In[1]: [12,400] [Op:MatMul] name: ",
        "InvalidArgumentError: Exception encountered when calling LSTMCell.call().\n\n\x1b[1m{{function_node __wrapped__MatMul}} Matrix size-incompatible: In[0]: [8,6], In[1]: [5,80] [Op:MatMul] name: \x1b[0m\n\nArguments received by LSTMCell.call():\n  • inputs=tf.Tensor(shape=(8, 6), dtype=float32)",
        "InvalidArgumentError: Graph execution error:\n\nDetected at node 'model/lstm/lstm_cell/MatMul'\nMatrix size-incompatible: In[0]: [1,7], In[1]: [9,256]\n\t [[{{node model/lstm/lstm_cell/MatMul}}]] [Op:__inference_predict_function_12]",
        "An `initial_state` was passed that is not compatible with `cell.state_size`. Received `state_spec`=ListWrapper([InputSpec(shape=(None, 64), ndim=2)]); however `cell.state_size` is [32, 32]",
    ],
    "incompatible-shapes#last-batch": [
        "InvalidArgumentError: Graph execution error:\n\nIncompatible shapes: [13,1] vs. [32,1]\n\t [[{{node gradient_tape/compile_loss/mse/sub/BroadcastGradientArgs}}]] [Op:__inference_multi_step_on_iterator_9]",
        "In a stateful network, you should only pass inputs with a number of samples that can be divided by the batch size. Found: 1001 samples. Batch size: 100.",
        "Incompatible shapes: [20,200] vs. [32,200]\n\t [[{{node sequential_1/lstm_1/while/lstm_cell_1/add_1}}]] [Op:__inference_one_step_on_data_distributed_4410]",
    ],
    "incompatible-shapes#state-of-another-batch": [
        "tensorflow.python.framework.errors_impl.InvalidArgumentError: Incompatible shapes: [1,512] vs. [64,512] [Op:AddV2]"
    ],
    "incompatible-shapes#sample-weight": [
        "Incompatible shapes: [16] vs. [16,40]\n\t [[{{node compile_loss/sparse_categorical_crossentropy/mul}}]] [Op:__inference_multi_step_on_iterator_77]"
    ],
    "incompatible-shapes#label-per-sample": [
        "InvalidArgumentError:  Incompatible shapes: [32,5] vs. [32,20,5]\n\t [[node compile_loss/mse/sub]]"
    ],
    "target-and-output-must-have-the-same-shape#label-per-sample": [
        "ValueError: Arguments `target` and `output` must have the same shape. Received: target.shape=(None, 1), output.shape=(None, 200)",
        "    model.compile(loss='binary_crossentropy', optimizer='adam')\n    model.fit(X, y, epochs=5)\nValueError: Arguments `target` and `output` must have the same shape. Received: target.shape=(None, 1), output.shape=(None, 30)",
    ],
    "target-and-output-must-have-the-same-shape#other-units": [
        "Arguments `target` and `output` must have the same shape. Received: target.shape=(None, 10), output.shape=(None, 26)",
        "ValueError: logits and labels must have the same shape ((None, 4) vs (None, 1))",
        "Error when checking target: expected dense_3 to have shape (1,) but got array with shape (10,)",
        "ValueError: Error when checking model target: expected dense_2 to have shape (None, 1) but got array with shape (50, 3)",
    ],
    "target-and-output-must-have-the-same-rank#class-numbers": [
        "Arguments `target` and `output` must have the same rank (ndim). Received: target.shape=(None,), output.shape=(None, 26)"
    ],
    "target-and-output-must-have-the-same-rank#label-per-sample": [
        "Arguments `target` and `output` must have the same rank (ndim). Received: target.shape=(32, 4), output.shape=(32, 12, 4)",
        "Error when checking target: expected time_distributed_3 to have 3 dimensions, but got array with shape (500, 12)",
        "A target array with shape (500, 1) was passed for an output of shape (None, 12, 1) while using as loss `binary_crossentropy`. This loss expects targets to have the same shape as the output.",
    ],
    "target-and-output-must-have-the-same-rank#label-per-step": [
        "Error when checking target: expected dense_8 to have 2 dimensions, but got array with shape (500, 12, 1)"
    ],
    "same-shape-up-until-the-last-dimension#other-timesteps": [
        "Arguments `target` and `output` must have the same shape up until the last dimension: target.shape=(None, 19), output.shape=(None, 20, 5000)",
        "logits and labels must be broadcastable: logits_size=[640,26] labels_size=[608,26]",
    ],
    "same-shape-up-until-the-last-dimension#label-per-sample": [
        "Arguments `target` and `output` must have the same shape up until the last dimension: target.shape=(None, 1), output.shape=(None, 20, 5)",
        "InvalidArgumentError: logits and labels must have the same first dimension, got logits shape [640,26] and labels shape [32]",
    ],
    "output-must-have-rank-target-ndim-minus-1#one-hot-labels": [
        "ValueError: Argument `output` must have rank (ndim) `target.ndim - 1`. Received: target.shape=(None, 26), output.shape=(None, 26)"
    ],
    "received-a-label-value-outside-the-valid-range": [
        "InvalidArgumentError: Received a label value of 10 which is outside the valid range of [0, 10).  Label values: 3 10 2 7",
        "Received a label value of -1 which is outside the valid range of [0, 4).  Label values: -1 2",
    ],
    "list-index-out-of-range": [
        "IndexError: Exception encountered when calling LSTM.call().\n\n\x1b[1mlist index out of range\x1b[0m"
    ],
    "too-few-leaves-for-pytreespec": [
        "ValueError: Exception encountered when calling LSTM.call().\n\nToo few leaves for PyTreeSpec; expected: 3, got: 2."
    ],
    "too-many-values-to-unpack#lstm-has-two-states": [
        "ValueError: too many values to unpack (expected 2)",
        "    a, b = lstm(x)\nValueError: too many values to unpack (expected 2, got 3)",
    ],
    "too-many-values-to-unpack#bidirectional": ["ValueError: too many values to unpack (expected 3)"],
    "not-enough-values-to-unpack": [
        "ValueError: not enough values to unpack (expected 3, got 2)",
        "ValueError: not enough values to unpack (expected 4, got 3)",
    ],
    "iterating-over-a-symbolic-kerastensor": [
        "NotImplementedError: Iterating over a symbolic KerasTensor is not supported.",
        "TypeError: Tensor objects are only iterable when eager execution is enabled. To iterate over this tensor use tf.map_fn.",
    ],
    "expects-1-input-but-it-received-3#return-state-in-sequential": [
        'ValueError: Layer "dense_5" expects 1 input(s), but it received 3 input tensors. Inputs received: [<KerasTensor shape=(None, 20), dtype=float32, sparse=None, name=keras_tensor_9>]',
        "ValueError: Layer dense expects 1 input(s), but it received 2 input tensors.",
    ],
    "expects-1-input-but-it-received-3#list-of-samples": [
        'Layer "sequential_4" expects 1 input(s), but it received 250 input tensors. Inputs received: [<tf.Tensor',
        "ValueError: Layer \"functional_1\" expects 1 named input(s) with keys ['keras_tensor'], but it received 24 input tensors. Pass inputs as a dict, e.g. `layer({'keras_tensor': ...})`.",
        "Layer \"functional_5\" expects 2 named input(s) with keys ['a', 'b'], but it received 3 input tensors. Pass inputs as a dict, e.g. `layer({'a': ..., 'b': ...})`.",
    ],
    "expects-2-named-inputs-but-it-received-1": [
        "Layer \"functional_7\" expects 3 named input(s) with keys ['a', 'b', 'c'], but it received 2 input tensors. Pass inputs as a dict, e.g. `layer({'a': ...})`.",
        'ValueError: Layer "model_1" expects 2 input(s), but it received 1 input tensors. Inputs received: [<tf.Tensor: shape=(1, 20)>]',
        "Error when checking model : the list of Numpy arrays that you are passing to your model is not the size the model expected. Expected to see 2 array(s), but instead got the following list of 1 arrays: [array([[1.]])]",
    ],
    "the-path-in-the-loss-argument": [
        "KeyError: \"The path: ('price',) in the `loss` argument, can't be found in either the model's output (`y_pred`) or in the labels (`y_true`).\""
    ],
    "y-true-and-y-pred-have-different-structures": [
        "ValueError: y_true and y_pred have different structures.\ny_true: *\ny_pred: ['*', '*', '*']"
    ],
    "sequential-object-has-no-attribute#predict-classes": [
        "AttributeError: 'Sequential' object has no attribute 'predict_classes'",
        "AttributeError: 'Functional' object has no attribute 'predict_classes'",
    ],
    "sequential-object-has-no-attribute#fit-generator": [
        "AttributeError: 'Functional' object has no attribute 'fit_generator'"
    ],
    "reset-state-got-an-unexpected-keyword-argument-states": [
        "TypeError: RNN.reset_states() got an unexpected keyword argument 'states'"
    ],
    "unrecognized-keyword-arguments-passed-to-lstm#batch-input-shape": [
        "ValueError: Unrecognized keyword arguments passed to GRU: {'batch_input_shape': (32, 10, 1)}"
    ],
    "unrecognized-keyword-arguments-passed-to-lstm#input-length": [
        "ValueError: Unrecognized keyword arguments passed to SimpleRNN: {'input_length': 100}"
    ],
    "unrecognized-keyword-arguments-passed-to-lstm": [
        "TypeError: ('Keyword argument not understood:', 'return_sequence')"
    ],
    "got-an-unexpected-keyword-argument#batch-input-shape": [
        "TypeError: Input() got an unexpected keyword argument 'batch_input_shape'"
    ],
    "got-an-unexpected-keyword-argument#constants": [
        "TypeError: RNN.call() got an unexpected keyword argument 'constants'"
    ],
    "when-using-stateful-the-batch-size-must-be-static": [
        "ValueError: When using `stateful=True` in a RNN, the batch size must be static. Found dynamic batch size: sequence.shape=(None, 10, 1)",
        "ValueError: If a RNN is stateful, it needs to know its batch size. Specify the batch size of your input tensors: \n- If using a Sequential model",
    ],
    "if-an-rnn-is-stateful-the-batch-size#one-sample": [
        "If an RNN is stateful, the batch size of the input sequences must be the same as the batch size of the initial state. \n- Expected batch size: 64\n- Received batch size: 1",
        "Error when checking : expected lstm_3_input to have shape (64, 10, 2) but got array with shape (1, 10, 2)",
    ],
    "shapes-of-all-inputs-must-match#sequences-of-other-lengths": [
        "InvalidArgumentError: {{function_node __wrapped__Pack_N_3}} Shapes of all inputs must match: values[0].shape = [10,2] != values[1].shape = [8,2] [Op:Pack] name: stack"
    ],
    "tried-to-read-from-index": [
        "OutOfRangeError: Exception encountered when calling GRU.call().\n\nTried to read from index 19 but array size is: 19"
    ],
    "cannot-unstack-tensors-into-a-tensorarray": [
        "ValueError: Cannot unstack 20 tensors into a TensorArray of static size 19"
    ],
    "condition-then-and-else-must-be-broadcastable#mask-of-other-samples": [
        "condition [100,1], then [32,64], and else [32,64] must be broadcastable [Op:SelectV2] name: "
    ],
    "was-passed-an-input-with-a-mask-attached-to-it": [
        "UserWarning: Layer 'conv1d_3' (of type Conv1D) was passed an input with a mask attached to it. However, this layer does not support masking and will therefore destroy the mask information. Downstream layers will not see the mask.",
        'TypeError: Layer flatten_1 does not support masking, but was passed an input_mask: Tensor("embedding_1/NotEqual:0", shape=(?, 20), dtype=bool)',
    ],
    "use-cudnn-true-was-specified#left-padding": [
        "InvalidArgumentError: assertion failed: [You are passing a RNN mask that does not correspond to right-padded sequences, while using cuDNN, which is not supported. With cuDNN, RNN masks can only be used for right-padding"
    ],
    "slice-index-out-of-bounds#step-behind-the-end": [
        "InvalidArgumentError: {{function_node __wrapped__StridedSlice}} slice index 12 of dimension 1 out of bounds. [Op:StridedSlice] name: strided_slice/"
    ],
    "shapes-used-to-initialize-variables#flatten-without-length": [
        "Shapes used to initialize variables must be fully-defined (no `None` dimensions). Received: shape=(None, 32) for variable path='sequential_3/dense_1/kernel'"
    ],
    "cannot-take-the-length-of-shape-with-unknown-rank": [
        "ValueError: as_list() is not defined on an unknown TensorShape.",
        "ValueError: Cannot take the length of shape with unknown rank.",
    ],
    "cannot-unroll-a-rnn": ["ValueError: Unrolling requires a fixed number of timesteps."],
    "cannot-index-into-an-inner-ragged-dimension": [
        "ValueError: Exception encountered when calling GRU.call().\n\nCannot index into an inner ragged dimension.\n\nArguments received by GRU.call():"
    ],
    "invalid-dtype-object": [
        '    raise ValueError(f"Invalid dtype: {dtype}")\nValueError: Invalid dtype: object'
    ],
    "failed-to-convert-a-numpy-array-to-a-tensor#mixed-columns": [
        "ValueError: Failed to convert a NumPy array to a Tensor (Unsupported object type Timestamp)."
    ],
    "failed-to-convert-a-numpy-array-to-a-tensor#different-lengths": [
        "ValueError: Failed to convert a NumPy array to a Tensor (Unsupported object type numpy.ndarray)."
    ],
    "setting-an-array-element-with-a-sequence": [
        "ValueError: setting an array element with a sequence.",
        "ValueError: setting an array element with a sequence. The requested array has an inhomogeneous shape after 2 dimensions. The detected shape was (3, 4) + inhomogeneous part.",
    ],
    "invalid-dtype-str": [
        "ValueError: Invalid dtype: str1024",
        "ValueError: could not convert string to float: 'the movie was good'",
    ],
    "unrecognized-data-type": [
        "ValueError: Unrecognized data type: x=[[1, 2], [3, 4]] (of type <class 'list'>)",
        "ValueError: Failed to find data adapter that can handle input: <class 'numpy.ndarray'>, (<class 'list'> containing values of types {\"<class 'float'>\"})",
    ],
    "indices-is-not-in#id-is-the-size": [
        "InvalidArgumentError: indices[3,17] = 5000 is not in [0, 5000)\n\t [[{{node model/embedding/embedding_lookup}}]]"
    ],
    "indices-is-not-in#larger-ids": [
        "{{function_node __wrapped__ResourceGather}} indices[0,2] = 8123 is not in [0, 100) [Op:ResourceGather]"
    ],
    "concatenate-requires-matching-shapes": [
        "A `Concatenate` layer requires inputs with matching shapes except for the concatenation axis. Received: input_shape=[(None, 50, 8), (None, 49, 8)]"
    ],
    "concatop-in-both-shapes-must-be-equal#other-samples": [
        "InvalidArgumentError: ConcatOp : Dimension 0 in both shapes must be equal: shape[0] = [32,10] vs. shape[1] = [16,10] [Op:ConcatV2] name: concat"
    ],
    "inputs-have-incompatible-shapes": [
        "ValueError: Inputs have incompatible shapes. Received shapes (20, 64) and (20, 128)"
    ],
    "only-0-dimensional-arrays-can-be-converted": [
        "TypeError: only length-1 arrays can be converted to Python scalars"
    ],
    "cannot-reshape-array-of-size": [
        "ValueError: cannot reshape array of size 1000 into shape (30,30)",
        "ValueError: total size of new array must be unchanged",
        "InvalidArgumentError: Input to reshape is a tensor with 640 values, but the requested shape has 320 [Op:Reshape]",
    ],
    "total-size-of-the-tensor-must-be-unchanged": [
        "ValueError: Exception encountered when calling Reshape.call().\n\nThe total size of the tensor must be unchanged. Received: input_shape=(100,), target_shape=(10, 9)"
    ],
    "tuple-index-out-of-range": [
        "---> 12 model.add(LSTM(50, input_shape=(X.shape[1], X.shape[2])))\n\nIndexError: tuple index out of range"
    ],
    "too-many-indices-for-array": [
        "IndexError: too many indices for array",
        "IndexError: too many indices for array: array is 1-dimensional, but 2 were indexed",
    ],
    "none-values-not-supported": [
        "ValueError: None values not supported.",
        "ValueError: Target data is missing. Your model was compiled with loss=mse, and therefore expects target data to be provided in `fit()`.",
    ],
    "a-kerastensor-is-symbolic": [
        "ValueError: A KerasTensor is symbolic: it's a placeholder for a shape an a dtype. It doesn't have any actual numerical value. You cannot convert it to a NumPy array."
    ],
    "cannot-convert-a-symbolic-tensor-to-a-numpy-array#numpy-newer-than-tensorflow": [
        "NotImplementedError: Cannot convert a symbolic Tensor (gru_3/strided_slice:0) to a numpy array. This error may indicate that you're trying to pass a Tensor to a NumPy call"
    ],
    "expected-3-variables-but-received-0": [
        "ValueError: A total of 1 objects could not be loaded. Example error message for object <GRUCell name=gru_cell_2, built=True>:\n\nLayer 'gru_cell_2' expected 3 variables, but received 0 variables during loading. Expected: ['kernel']"
    ],
    "shape-of-the-target-variable-must-match#other-units": [
        "The shape of the target variable and the shape of the target value in `variable.assign(value)` must match. variable.shape=(64, 400), Received: value.shape=(64, 200). Target variable: <Variable path=lstm/kernel"
    ],
    "weight-shape-is-not-compatible": [
        "ValueError: Layer dense weight shape (128, 1) is not compatible with provided weight shape (64, 1)."
    ],
    "your-input-ran-out-of-data": [
        "/usr/lib/python3.12/contextlib.py:158: UserWarning: Your input ran out of data; interrupting training. Make sure that your dataset or generator can generate at least `steps_per_epoch * epochs` batches.",
        "UserWarning: Your dataset iterator ran out of data; interrupting training. Make sure that your iterator can generate at least `steps_per_epoch * epochs` batches",
    ],
    "cannot-access-local-variable-batch-outputs": [
        "UnboundLocalError: local variable 'batch_outputs' referenced before assignment",
        "ValueError: Expect x to be a non-empty array or dataset.",
        "ValueError: Found array with 0 sample(s) (shape=(0, 4)) while a minimum of 1 is required by MinMaxScaler.",
    ],
    "cannot-batch-tensors-with-different-shapes": [
        "Cannot batch tensors with different shapes in component 0. First element had shape [17] and element 1 had shape [9]. [Op:IteratorGetNext]"
    ],
    "computed-output-size-would-be-zero-or-negative": [
        "ValueError: Negative dimension size caused by subtracting 5 from 3 for '{{node conv1d/Conv1D}}'",
        "Computed output size would be negative. Received `inputs shape=(None, 2, 64)`, `kernel shape=(5, 64, 32)`",
    ],
    "non-broadcastable-output-operand": [
        "ValueError: non-broadcastable output operand with shape (120,1) doesn't match the broadcast shape (120,5)",
        "ValueError: X has 1 features, but MinMaxScaler is expecting 5 features as input.",
        "ValueError: Found array with dim 3. MinMaxScaler expected <= 2.",
        "ValueError: Expected 2D array, got 1D array instead:\narray=[0.1 0.2].",
    ],
    "timedistributed-at-least-3-dimensions": [
        "ValueError: `TimeDistributed` Layer should be passed an `input_shape ` with at least 3 dimensions, received: [None, 100]"
    ],
    "do-not-pass-an-input-shape-argument-to-a-layer": [
        "/usr/local/lib/python3.11/dist-packages/keras/src/layers/rnn/rnn.py:199: UserWarning: Do not pass an `input_shape`/`input_dim` argument to a layer. When using Sequential models, prefer using an `Input(shape)` object as the first layer in the model instead.\n  super().__init__(**kwargs)"
    ],
    "index-is-out-of-bounds-for-axis-1": ["IndexError: index 10 is out of bounds for axis 1 with size 10"],
    "could-not-broadcast-input-array#predictions-into-a-plot": [
        "ValueError: could not broadcast input array from shape (39,1) into shape (41,1)",
        "---> 12 testPlot[len(trainPredict)+(look_back*2)+1:len(df)-1, :] = testPredict\n\nValueError: could not broadcast input array from shape (250,1) into shape (0,1)",
        "ValueError: x and y must have same first dimension, but have shapes (365,) and (305, 1)",
    ],
    "could-not-broadcast-input-array#axis-of-size-one": [
        "ValueError: could not broadcast input array from shape (1447,1) into shape (1447,)",
        "ValueError: could not broadcast input array from shape (1447,) into shape (1447,1)",
    ],
    "could-not-broadcast-input-array#sequence-of-another-length": [
        "ValueError: could not broadcast input array from shape (87,13) into shape (100,13)"
    ],
    "could-not-broadcast-input-array#vector-of-another-width": [
        "      8     embedding_matrix[i] = embedding_vector\nValueError: could not broadcast input array from shape (300,) into shape (100,)",
        "ValueError: could not broadcast input array from shape (50) into shape (200)",
    ],
    "expected-min-ndim-4-found-ndim-3#no-channels-axis": [
        'ValueError: Input 0 of layer "conv2d_12" is incompatible with the layer: expected min_ndim=4, found ndim=3. Full shape received: (None, 64, 128)',
        "ValueError: Error when checking input: expected conv2d_3_input to have 4 dimensions, but got array with shape (5000, 32, 40)",
        "ValueError: Input 0 is incompatible with layer max_pooling2d_2: expected ndim=4, found ndim=3",
    ],
    "expected-min-ndim-4-found-ndim-3#one-picture": [
        "Input 0 of layer sequential_1 is incompatible with the layer: : expected min_ndim=4, found ndim=3. Full shape received: (224, 224, 3)"
    ],
    "expected-min-ndim-4-found-ndim-3#flat-rows": [
        "ValueError: Input 0 with name 'None' of layer 'conv2d_1' is incompatible with the layer: expected min_ndim=4, found ndim=2. Full shape received: (32, 784)"
    ],
    "kernel-shape-must-have-the-same-length-as-input#time-axis-without-timedistributed": [
        "ValueError: Kernel shape must have the same length as input, but received kernel of shape (5, 5, 3, 32) and input of shape (None, 16, 64, 64, 3).",
        'ValueError: Input 0 of layer "max_pooling2d_4" is incompatible with the layer: expected ndim=4, found ndim=5. Full shape received: (None, 10, 30, 30, 32)',
    ],
    "kernel-shape-must-have-the-same-length-as-input#windows-of-windows": [
        "Kernel shape must have the same length as input, but received kernel of shape (3, 9, 64) and input of shape (32, 4, 32, 9)."
    ],
    "list-object-has-no-attribute-shape#list-of-windows": [
        "AttributeError: 'list' object has no attribute 'shape'",
        "----> 5 X_train = X_train.reshape(X_train.shape[0], 60, 1)\n\nAttributeError: 'list' object has no attribute 'reshape'",
    ],
    "list-object-has-no-attribute-shape#output-and-states": [
        "AttributeError: Exception encountered when calling Attention.call().\n\n\x1b[1m'tuple' object has no attribute 'shape'\x1b[0m\n\nArguments received by Attention.call():",
    ],
    "output-with-path-is-not-connected-to-inputs#another-input": [
        'ValueError: Graph disconnected: cannot obtain value for tensor Tensor("input_3:0", shape=(?, 30), dtype=float32) at layer "embedding_2". The following previous layers were accessed without issue: []',
        "     11 extractor = tf.keras.Model(new_input, base.get_layer('lstm_1').output)\n\nValueError: Output with path `` is not connected to `inputs`",
    ],
    "output-with-path-is-not-connected-to-inputs#inference-decoder": [
        "---> 31 decoder_model = Model([decoder_inputs] + decoder_states_inputs, [decoder_outputs] + decoder_states)\nValueError: Output with path `1` is not connected to `inputs`",
        "ValueError: Graph disconnected: cannot obtain value for tensor KerasTensor(type_spec=TensorSpec(shape=(None, None, 71), dtype=tf.float32, name='input_1'), name='input_1', description=\"created by layer 'input_1'\") at layer \"encoder_lstm\". The following previous layers were accessed without issue: ['input_2', 'decoder_embedding']",
    ],
    "output-with-path-is-not-connected-to-inputs#input-left-out": [
        "ValueError: Graph disconnected: cannot obtain value for tensor Tensor(\"static_in:0\", shape=(None, 12), dtype=float32) at layer \"concatenate_1\". The following previous layers were accessed without issue: ['series_in', 'lstm_4']",
        "ValueError: Output with path `price` is not connected to `inputs`",
    ],
    "except-for-the-concatenation-axis-must-match-exactly#other-rows": [
        "ValueError: all the input array dimensions except for the concatenation axis must match exactly, but along dimension 0, the array at index 0 has size 1440 and the array at index 1 has size 1500",
        "---> 8 inv_yhat = np.concatenate((yhat, test_X[:, 1:]), axis=1)\n\nValueError: all the input array dimensions except for the concatenation axis must match exactly",
    ],
    "except-for-the-concatenation-axis-must-match-exactly#other-timesteps": [
        "ValueError: all the input array dimensions except for the concatenation axis must match exactly, but along dimension 1, the array at index 0 has size 60 and the array at index 1 has size 48"
    ],
    "except-for-the-concatenation-axis-must-match-exactly#other-features": [
        "ValueError: all the input array dimensions except for the concatenation axis must match exactly, but along dimension 2, the array at index 0 has size 8 and the array at index 1 has size 1"
    ],
    "all-the-input-arrays-must-have-same-number-of-dimensions#prediction-onto-a-window": [
        "ValueError: all the input arrays must have same number of dimensions, but the array at index 0 has 3 dimension(s) and the array at index 1 has 2 dimension(s)",
        "ValueError: all the input arrays must have same number of dimensions, but the array at index 0 has 2 dimension(s) and the array at index 1 has 3 dimension(s)",
    ],
    "all-the-input-arrays-must-have-same-number-of-dimensions": [
        "ValueError: all the input arrays must have same number of dimensions",
        "ValueError: all the input arrays must have same number of dimensions, but the array at index 0 has 2 dimension(s) and the array at index 1 has 1 dimension(s)",
    ],
    "slice-has-to-many-indices": [
        "ValueError: Array has shape (None, 128) but slice has to many indices. Received: `(slice(None, None, None), 0, slice(None, None, None))`",
        "ValueError: Index out of range using input dim 2; input has only 2 dims for 'strided_slice' (op: 'StridedSlice') with input shapes: [?,64], [3], [3], [3] and with computed input tensors: input[3] = <1 1 1>.",
        "InvalidArgumentError: Exception encountered when calling Lambda.call().\n\n\x1b[1m{{function_node __wrapped__StridedSlice_device_/job:localhost/replica:0/task:0/device:CPU:0}} Index out of range using input dim 3; input has only 3 dims [Op:StridedSlice] name: lambda/strided_slice/\x1b[0m",
    ],
    "out-of-bounds-index-was-requested#step-behind-the-end": [
        "ValueError: Array has shape (None, 30, 64) but out-of-bounds index (slice(None, None, None), 30) was requested.",
        "Array has shape (32, 10, 8) but out-of-bounds index (slice(None, None, None), 12, slice(None, None, None)) was requested.",
    ],
    "out-of-bounds-index-was-requested#unit-for-a-step": [
        "ValueError: Array has shape (None, 16) but out-of-bounds index (slice(None, None, None), 29) was requested."
    ],
    "out-of-bounds-index-was-requested#feature-behind-the-end": [
        "ValueError: Array has shape (None, 24, 6) but out-of-bounds index (slice(None, None, None), slice(None, None, None), 6) was requested."
    ],
    "cannot-broadcast-shape#other-units": [
        "ValueError: Cannot broadcast shape, the failure dim has value 128, which cannot be broadcasted to 64. Input shapes are: [None, 50, 128] and [None, 50, 64]."
    ],
    "cannot-broadcast-shape#other-timesteps": [
        "ValueError: Cannot broadcast shape, the failure dim has value 100, which cannot be broadcasted to 98. Input shapes are: [None, 100, 32] and [None, 98, 32]."
    ],
    "cannot-broadcast-shape#vector-and-sequence": [
        "ValueError: Cannot broadcast shape, the failure dim has value 256, which cannot be broadcasted to 40. Input shapes are: [None, 40, 256] and [None, 40]."
    ],
    "cannot-convert-a-partially-known-tensorshape#shape-in-a-layer": [
        "ValueError: Exception encountered when calling AttentionLayer.call().\n\n\x1b[1mCould not automatically infer the output shape / dtype of 'attention_layer' (of type AttentionLayer). Error encountered:\n\nCannot convert a partially known TensorShape (None, None, 64) to a Tensor.\x1b[0m",
        "ValueError: Cannot convert a partially known TensorShape to a Tensor: (?, 20, 128)",
    ],
    "cannot-convert-a-partially-known-tensorshape#one-size-of-the-shape": [
        "TypeError: Failed to convert elements of (None, -1, 8) to Tensor. Consider casting elements to a supported type. See https://www.tensorflow.org/api_docs/python/tf/dtypes for supported TF dtypes.",
        "    state = tf.zeros((inputs.shape[0], self.units))\n\nTypeError: Expected int32, but got None of type 'NoneType'.",
    ],
    "expected-float32-but-got-of-type-str": [
        "TypeError: Expected float32, but got main_output of type 'str'.",
        "    ValueError: Found unexpected losses or metrics that do not correspond to any Model output: dict_keys(['aux']). Valid mode output names: ['main', 'auxiliary']. Received struct is: {'aux': <tf.Tensor 'IteratorGetNext:2' shape=(None, 4) dtype=float32>}.",
    ],
    "expected-keys-in-loss-dict#loss-of-another-name": [
        "ValueError: Expected keys ['ner', 'pos'] in loss dict, but found loss.keys()=['ner_output', 'pos_output']",
        "ValueError: Expected keys ListWrapper(['out']) in loss dict, but found loss.keys()=['output']",
        "ValueError: Unknown entry in loss dictionary: \"dense_2\". Only expected the following keys: ['dense_5', 'dense_6']",
    ],
    "expected-keys-in-loss-dict#sequential-model": [
        "keras/src/trainers/compile_utils.py\", line 601, in build\n    for name in self.output_names:\nTypeError: 'NoneType' object is not iterable",
    ],
    "arguments-not-recognized#lr": [
        "ValueError: Argument(s) not recognized: {'lr': 0.0001}",
        "ValueError: Argument(s) not recognized: {'lr': 0.001, 'decay': 1e-06}",
        "WARNING:absl:`lr` is deprecated in Keras optimizer, please use `learning_rate` or use the legacy optimizer, e.g.,tf.keras.optimizers.legacy.Adam.",
        "ValueError: decay is deprecated in the new Keras optimizer, please check the docstring for valid arguments, or use the legacy optimizer, e.g., tf.keras.optimizers.legacy.RMSprop.",
    ],
    "arguments-not-recognized#argument-of-another-optimizer": [
        "ValueError: Argument(s) not recognized: {'rho': 0.95}",
        "TypeError: Unexpected keyword argument passed to optimizer: learning_rate",
    ],
    "the-generator-must-yield-at-least-one-batch": [
        "ValueError: When passing a Python generator to a Keras model, the generator must yield at least one batch. Received an empty generator.",
        '  File "/usr/lib/keras/src/trainers/data_adapters/generator_data_adapter.py", line 23, in __init__\n    output_signature = data_adapter_utils.get_tensor_spec(first_batches)\nIndexError: list index out of range',
    ],
    "the-generator-must-yield-at-least-one-batch#fewer-samples-than-a-batch": [
        "ValueError: The PyDataset has length 0"
    ],
    "the-generator-must-return-a-tuple": [
        "TypeError: `output_signature` must contain objects that are subclass of `tf.TypeSpec` but found <class 'list'> which is not."
    ],
    "condition-then-and-else-must-be-broadcastable#softmax": [
        "ValueError: Exception encountered when calling Softmax.call().\n\n\x1b[1mThe `mask` must be broadcastable to `inputs`. Each mask dimension must be 1 or match the corresponding input dimension. Received: inputs.shape=(32, 80, 1), mask.shape=(32, 80)\x1b[0m"
    ],
    "non-broadcastable-output-operand#three-axes": ["ValueError: Must pass 2-d input. shape=(200, 30, 1)"],
    "unrecognized-keyword-arguments-passed-to-lstm#model-file-of-keras-2": [
        "TypeError: Error when deserializing class 'InputLayer' using config={'batch_shape': [None, 60, 1], 'dtype': 'float32', 'sparse': False, 'name': 'input_layer'}.\n\nException encountered: Unrecognized keyword arguments: ['batch_shape']",
        "ValueError: Unrecognized keyword arguments: ['batch_shape', 'optional']",
    ],
    "incompatible-shapes-during-merge": [
        "InvalidArgumentError: PartialTensorShape: Incompatible shapes during merge: [4,8] vs. [3,8]"
    ],
    "a-kerastensor-cannot-be-used-as-input-to-a-tensorflow-function#tensor-of-the-model-in-a-loss": [
        'Traceback (most recent call last):\n  File "vae.py", line 88, in <module>\n    vae.fit(x_train, x_train, epochs=30, batch_size=128)\n  File "/usr/lib/python3.12/site-packages/keras/src/utils/traceback_utils.py", line 122, in error_handler\n    raise e.with_traceback(filtered_tb) from None\n  File "vae.py", line 71, in vae_loss\n    kl = -0.5 * tf.reduce_mean(1 + z_log_var - tf.square(z_mean) - tf.exp(z_log_var))\nValueError: A KerasTensor cannot be used as input to a TensorFlow function. A KerasTensor is a symbolic placeholder for a shape and dtype, used when constructing Keras Functional models or Keras Functions.',
        "_SymbolicException: Inputs to eager execution function cannot be Keras symbolic tensors, but found [<tf.Tensor 'z_log_var/BiasAdd:0' shape=(None, 16) dtype=float32>, <tf.Tensor 'z_mean/BiasAdd:0' shape=(None, 16) dtype=float32>]",
    ],
    "cannot-access-local-variable-batch-outputs#fewer-samples-than-a-batch": [
        "     14 test_ds = tf.data.Dataset.from_tensor_slices(x_test).batch(64, drop_remainder=True)\n---> 15 pred = model.predict(test_ds)\n\nUnboundLocalError: cannot access local variable 'batch_outputs' where it is not associated with a value",
    ],
    "cannot-batch-tensors-with-different-shapes#windows-at-the-end": [
        "InvalidArgumentError: {{function_node __wrapped__IteratorGetNext_output_types_2_device_/job:localhost/replica:0/task:0/device:CPU:0}} Cannot batch tensors with different shapes in component 0. First element had shape [60,1] and element 12 had shape [59,1]. [Op:IteratorGetNext] name: ",
        "      5 ds = ds.window(30, shift=1).flat_map(lambda w: w.batch(30)).batch(32)\n----> 6 for x in ds:\n\nInvalidArgumentError: Cannot batch tensors with different shapes in component 0. First element had shape [30] and element 4 had shape [29]. [Op:IteratorGetNext]",
    ],
    "cannot-reshape-array-of-size#one-window": [
        "    last_60_days = scaled_data[-60:].reshape(1, 60, 1)\nValueError: cannot reshape array of size 45 into shape (1,60,1)",
        "ValueError: Cannot reshape a tensor with 27 elements to shape [1,30,1] (30 elements) for '{{node Reshape}} = Reshape[T=DT_FLOAT, Tshape=DT_INT32](Const, Reshape/shape)' with input shapes: [27], [3]",
    ],
    "cant-convert-non-rectangular-python-sequence#get-initial-state": [
        '    state = decoder_lstm.get_initial_state(encoder_input)\n  File "/usr/lib/python3.11/site-packages/keras/src/layers/rnn/lstm.py", line 588, in get_initial_state\nValueError: Can\'t convert non-rectangular Python sequence to Tensor.',
    ],
    "shapes-of-all-inputs-must-match#get-initial-state": [
        "TypeError: RNN.get_initial_state() got an unexpected keyword argument 'inputs'",
        "    return self.cell.get_initial_state(inputs=x)\nTypeError: LSTMCell.get_initial_state() got an unexpected keyword argument 'inputs'",
    ],
    "data-cardinality-is-ambiguous#validation-data": [
        "Epoch 1/50\n32/32 ━━━━━━━━━━━━━━━━━━━━ 0s 9ms/step - loss: 0.0731Traceback (most recent call last):\n  File \"train.py\", line 61, in <module>\n    model.fit(X_train, y_train, epochs=50, validation_data=(X_test, y_test))\nValueError: Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.'x' sizes: 252\n'y' sizes: 251\n",
    ],
    "expected-shape-found-shape#inputs-in-another-order": [
        "ValueError: Input 0 with name 'encoder_in' of layer 'functional_4' is incompatible with the layer: expected shape=(None, 20, 12), found shape=(64, 8, 30)",
        'ValueError: Input 1 of layer "model_2" is incompatible with the layer: expected shape=(None, 8, 30), found shape=(None, 20, 12)',
    ],
    "got-an-unexpected-keyword-argument#sample-weight-mode": [
        "TypeError: Model.compile() got an unexpected keyword argument 'sample_weight_mode'",
    ],
    "got-an-unexpected-keyword-argument#workers": [
        "TypeError: TensorFlowTrainer.predict() got an unexpected keyword argument 'use_multiprocessing'",
        "TypeError: fit() got an unexpected keyword argument 'max_queue_size'",
    ],
    "has-never-been-called#subclassed-model": [
        "     21     def call(self, inputs):\n     22         return self.dense(self.gru(inputs))\n     23 net = Net()\n---> 24 print(net.gru.output)\n\nAttributeError: The layer gru has never been called and thus has no defined output.",
    ],
    "incompatible-shapes#other-samples": [
        "Node: 'gradient_tape/compile_loss/mse/sub/BroadcastGradientArgs'\nIncompatible shapes: [31,1] vs. [32,1]\n\t [[{{node gradient_tape/compile_loss/mse/sub/BroadcastGradientArgs}}]] [Op:__inference_multi_step_on_iterator_2201]",
        "InvalidArgumentError: Graph execution error:\n\nDetected at node compile_loss/mse/sub defined at (most recent call last):\n\nIncompatible shapes: [64,3] vs. [60,3]\n\t [[{{node compile_loss/mse/sub}}]] [Op:__inference_one_step_on_iterator_915]",
    ],
    "invalid-dtype-str#text-vectorization": [
        "      3 vectorize = tf.keras.layers.TextVectorization(max_tokens=10000)\n      4 vectorize.adapt(reviews)\n----> 9 model.predict(np.array(reviews))\n\nValueError: Invalid dtype: str2048",
    ],
    "invalid-dtype-str#class-names": [
        "    model.fit(X_train, y_train, epochs=10)\nValueError: Invalid dtype: str160",
        "----> 5 y_train = y_train.astype('float32')\n\nValueError: could not convert string to float: 'downstairs'",
    ],
    "invalid-dtype-str#numbers-as-text": [
        "ValueError: could not convert string to float: '1,234.50'",
        "ValueError: could not convert string to float: np.str_('n/a')",
    ],
    "target-and-output-must-have-the-same-shape#class-numbers": [
        "ValueError: Arguments `target` and `output` must have the same shape. Received: target.shape=(None, 1), output.shape=(None, 10)",
        "ValueError: Shapes (None, 1) and (None, 3) are incompatible",
        "ValueError: Shapes (None, 1) and (None, 26) are incompatible",
        "ValueError: Error when checking target: expected dense_2 to have shape (10,) but got array with shape (1,)",
    ],
    "target-and-output-must-have-the-same-shape#label-per-step": [
        "ValueError: Arguments `target` and `output` must have the same shape. Received: target.shape=(32, 100), output.shape=(32, 1)",
    ],
    "the-path-in-the-loss-argument#loss-of-another-name": [
        "KeyError: \"The path: ('dense_4',) in the `loss` argument, can't be found in either the model's output (`y_pred`) or in the labels (`y_true`).\"",
    ],
    "y-true-and-y-pred-have-different-structures#two-targets-for-one-output": [
        "ValueError: y_true and y_pred have different structures.\ny_true: ['*', '*', '*']\ny_pred: *\n",
        "ValueError: y_true and y_pred have different structures.\ny_true: ('*', '*')\ny_pred: *\n\nprocess finished",
    ],
    "none-values-not-supported#loss-without-return": [
        "def quantile_loss(y_true, y_pred):\n    e = y_true - y_pred\n    K.mean(K.maximum(0.9 * e, -0.1 * e))\n\nmodel.compile(optimizer='adam', loss=quantile_loss)\nmodel.fit(X, y)\n\nValueError: None values not supported.",
    ],
    "softmax-over-axis-of-size-1#attention-scores": [
        "/usr/lib/python3.12/site-packages/keras/src/activations/activations.py:45: UserWarning: You are using a softmax over axis -1 of a tensor of shape (None, 30, 1). This axis has size 1. The softmax operation will always return the value 1, which is likely not what you intended. Did you mean to use a sigmoid instead?\n  warnings.warn(",
    ],
    "your-input-ran-out-of-data#generator-ends": [
        "      9 def train_gen():\n     10     for i in range(0, len(X), 32):\n     11         yield X[i:i+32], y[i:i+32]\n     12 model.fit(train_gen(), steps_per_epoch=50, epochs=10)\n\n/usr/lib/python3.12/contextlib.py:158: UserWarning: Your input ran out of data; interrupting training. Make sure that your dataset or generator can generate at least `steps_per_epoch * epochs` batches. You may need to use the `.repeat()` function when building your dataset.",
    ],
    "unrecognized-data-type#iterator": [
        "ValueError: Unrecognized data type: x=<map object at 0x7f3a5c0e1d20> (of type <class 'map'>)",
        "ValueError: Unrecognized data type: x=<function train_gen at 0x7c11d8a3b560> (of type <class 'function'>)",
    ],
    "setting-an-array-element-with-a-sequence#windows-past-the-end": [
        "      3 for i in range(len(data)):\n      4     X.append(data[i:i+60])\n----> 5 X = np.array(X)\n\nValueError: setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 dimensions. The detected shape was (1200,) + inhomogeneous part.",
    ],
    "the-structure-of-inputs-does-not-match#one-array-in-a-list": [
        "Epoch 1/30\n/usr/lib/python3.10/site-packages/keras/src/models/functional.py:225: UserWarning: The structure of `inputs` doesn't match the expected structure: ['series']. Received: the structure of inputs=*\n  warnings.warn(",
        "/usr/lib/python3.12/site-packages/keras/src/models/functional.py:246: UserWarning: The structure of `inputs` doesn't match the expected structure.\nExpected: ['keras_tensor_12']\nReceived: inputs=Tensor(shape=(32, 24, 1))\n  warnings.warn(msg)",
        "/usr/lib/python3.12/site-packages/keras/src/models/functional.py:246: UserWarning: The structure of `inputs` doesn't match the expected structure.\nExpected: input_layer_3\nReceived: inputs=['Tensor(shape=(None, 50, 8))']\n  warnings.warn(msg)",
    ],
    "the-structure-of-inputs-does-not-match#list-instead-of-array": [
        "/usr/lib/python3.12/site-packages/keras/src/models/functional.py:246: UserWarning: The structure of `inputs` doesn't match the expected structure.\nExpected: keras_tensor_7\nReceived: inputs=['Tensor(shape=(32, 24, 1))', 'Tensor(shape=(32, 24, 1))', 'Tensor(shape=(32, 24, 1))']\n  warnings.warn(msg)",
    ],
    "only-input-tensors-may-be-passed-as-positional-arguments#argument-without-name": [
        "ValueError: Only input tensors may be passed as positional arguments. The following argument value should be passed as a keyword argument: False (of type <class 'bool'>)",
    ],
    "only-input-tensors-may-be-passed-as-positional-arguments#python-list": [
        "ValueError: Only input tensors may be passed as positional arguments. The following argument value should be passed as a keyword argument: 0.25 (of type <class 'float'>)",
        "ValueError: Only input tensors may be passed as positional arguments. The following argument value should be passed as a keyword argument: 7 (of type <class 'int'>)",
    ],
    "only-0-dimensional-arrays-can-be-converted#one-number-in-an-array": [
        "---> 8 next_price = float(model.predict(last_window)[0])\n\nTypeError: only 0-dimensional arrays can be converted to Python scalars",
        "forecast.py:52: DeprecationWarning: Conversion of an array with ndim > 0 to a scalar is deprecated, and will error in future. Ensure you extract a single element from your array before performing this operation. (Deprecated NumPy 1.25.)\n  forecast.append(float(yhat[0]))",
    ],
    "tuple-index-out-of-range#one-state-for-a-cell": [
        "IndexError: Exception encountered when calling LSTMCell.call().\n\n\x1b[1mtuple index out of range\x1b[0m\n\nArguments received by LSTMCell.call():\n  • inputs=tf.Tensor(shape=(32, 10), dtype=float32)\n  • states=('tf.Tensor(shape=(32, 64), dtype=float32)',)\n  • training=False",
    ],
    "too-many-values-to-unpack#shape-of-three-axes": [
        "    n_samples, n_features = X_train.shape\n    ^^^^^^^^^^^^^^^^^^^^^\nValueError: too many values to unpack (expected 2)",
        "---> 4 rows, cols = data.shape\n      5 print(rows)\n\nValueError: too many values to unpack (expected 2, got 3)",
    ],
    "shape-of-the-target-variable-must-match#other-vocabulary": [
        "ValueError: A total of 1 objects could not be loaded. Example error message for object <Embedding name=embedding_1, built=True>:\n\nThe shape of the target variable and the shape of the target value in `variable.assign(value)` must match. variable.shape=(20001, 128), Received: value.shape=(18422, 128). Target variable: <Variable path=sequential_1/embedding_1/embeddings, shape=(20001, 128), dtype=float32",
        "ValueError: A total of 1 objects could not be loaded. Example error message for object <Dense name=dense, built=True>:\n\nThe shape of the target variable and the shape of the target value in `variable.assign(value)` must match. variable.shape=(64, 9), Received: value.shape=(64, 12). Target variable: <Variable path=sequential/dense/kernel, shape=(64, 9), dtype=float32",
    ],
    "cannot-take-the-length-of-shape-with-unknown-rank#dataset-without-shapes": [
        "ds = tf.data.Dataset.from_generator(batches, output_types=(tf.float32, tf.float32))\nmodel.fit(ds, steps_per_epoch=20)\n\nValueError: as_list() is not defined on an unknown TensorShape.",
    ],
    "has-never-been-called#model-without-input": [
        "AttributeError: 'Bidirectional' object has no attribute 'output_shape'",
    ],
    "loading-weights-into-a-model-that-has-not-yet-been-built#model-without-input": [
        "ValueError: You called `set_weights(weights)` on layer 'gru_3' with a weight list of length 9, but the layer was expecting 0 weights.",
    ],
    "computed-output-size-would-be-zero-or-negative#window-longer-than-the-sequence": [
        "ValueError: Exception encountered when calling Conv1D.call().\n\nNegative dimension size caused by subtracting 5 from 4 for '{{node sequential_1/conv1d_1/convolution}} = Conv2D[T=DT_FLOAT]'",
    ],
}

# Where the message does not tell, the section is listed, behind the likelier ones.
LISTED = {
    "cannot-access-local-variable-batch-outputs#fewer-samples-than-a-batch": [
        "UnboundLocalError: cannot access local variable 'batch_outputs' where it is not associated with a value"
    ],
    "a-kerastensor-cannot-be-used-as-input-to-a-tensorflow-function#tensor-of-the-model-in-a-loss": [
        "ValueError: A KerasTensor cannot be used as input to a TensorFlow function. A KerasTensor is a symbolic placeholder for a shape and dtype"
    ],
    "cannot-batch-tensors-with-different-shapes#windows-at-the-end": [
        "Cannot batch tensors with different shapes in component 1. First element had shape [48] and element 3 had shape [20]."
    ],
    "cannot-reshape-array-of-size#overlapping-windows": [
        "ValueError: cannot reshape array of size 900 into shape (1,100,4)"
    ],
    "cant-convert-non-rectangular-python-sequence#get-initial-state": [
        "ValueError: Can't convert non-rectangular Python sequence to Tensor."
    ],
    "data-cardinality-is-ambiguous#validation-data": [
        "    history = model.fit(X_train, y_train, validation_data=(X_val, y_val), epochs=20)\nValueError: Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.'x' sizes: 180\n'y' sizes: 179\n"
    ],
    "expected-shape-found-shape#inputs-in-another-order": [
        'ValueError: Input 0 of layer "model" is incompatible with the layer: expected shape=(None, 50, 4), found shape=(None, 10, 9)'
    ],
    "expected-shape-found-shape#no-samples-axis": [
        'ValueError: Input 0 of layer "model_3" is incompatible with the layer: expected shape=(None, 60, 1), found shape=(1, 59)'
    ],
    "has-never-been-called#subclassed-model": [
        "AttributeError: The layer bidirectional_2 has never been called and thus has no defined output."
    ],
    "incompatible-shapes#other-samples": [
        "Incompatible shapes: [13,1] vs. [32,1]\n\t [[{{node gradient_tape/compile_loss/mse/sub/BroadcastGradientArgs}}]]"
    ],
    "incompatible-shapes#last-batch": [
        "Incompatible shapes: [31,1] vs. [32,1]\n\t [[{{node gradient_tape/compile_loss/mse/sub/BroadcastGradientArgs}}]]"
    ],
    "invalid-dtype-str#text-vectorization": ["ValueError: Invalid dtype: str1952"],
    "invalid-dtype-str#class-names": [
        "ValueError: Invalid dtype: str96",
        "ValueError: could not convert string to float: 'walking'",
    ],
    "invalid-dtype-str#numbers-as-text": ["ValueError: Invalid dtype: str96"],
    "none-values-not-supported#loss-without-return": ["ValueError: None values not supported."],
    "only-0-dimensional-arrays-can-be-converted#one-number-in-an-array": [
        "TypeError: only 0-dimensional arrays can be converted to Python scalars"
    ],
    "only-0-dimensional-arrays-can-be-converted#class-weight": [
        "TypeError: only 0-dimensional arrays can be converted to Python scalars"
    ],
    "only-input-tensors-may-be-passed-as-positional-arguments#argument-without-name": [
        "ValueError: Only input tensors may be passed as positional arguments. The following argument value should be passed as a keyword argument: 3 (of type <class 'int'>)"
    ],
    "setting-an-array-element-with-a-sequence#windows-past-the-end": [
        "ValueError: setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 dimensions. The detected shape was (500,) + inhomogeneous part."
    ],
    "target-and-output-must-have-the-same-shape#class-numbers": [
        "ValueError: Arguments `target` and `output` must have the same shape. Received: target.shape=(None, 1), output.shape=(None, 200)"
    ],
    "target-and-output-must-have-the-same-shape#label-per-sample": [
        "ValueError: Arguments `target` and `output` must have the same shape. Received: target.shape=(None, 1), output.shape=(None, 10)"
    ],
    "target-and-output-must-have-the-same-shape#label-per-step": [
        "ValueError: Arguments `target` and `output` must have the same shape. Received: target.shape=(None, 4), output.shape=(None, 1)"
    ],
    "the-path-in-the-loss-argument#one-target-for-two-outputs": [
        "KeyError: \"The path: (1,) in the `loss` argument, can't be found in either the model's output (`y_pred`) or in the labels (`y_true`).\""
    ],
    "softmax-over-axis-of-size-1#one-unit": [
        "UserWarning: You are using a softmax over axis -1 of a tensor of shape (None, 30, 1). This axis has size 1."
    ],
    "too-many-values-to-unpack#shape-of-three-axes": ["ValueError: too many values to unpack (expected 2)"],
    "unrecognized-data-type#nested-lists": [
        "ValueError: Unrecognized data type: x=[[1, 2], [3, 4]] (of type <class 'list'>)"
    ],
    "your-input-ran-out-of-data#generator-ends": [
        "UserWarning: Your input ran out of data; interrupting training. Make sure that your dataset or generator can generate at least `steps_per_epoch * epochs` batches. You may need to use the `.repeat()` function when building your dataset."
    ],
    "cannot-take-the-length-of-shape-with-unknown-rank#axes-changed": [
        "ValueError: as_list() is not defined on an unknown TensorShape."
    ],
}

# What is no error of this site: nothing may be found.
FOREIGN = [
    "ModuleNotFoundError: No module named 'tensorflow'",
    "ImportError: cannot import name 'Sequential' from 'keras.models'",
    "SyntaxError: invalid syntax",
    "NameError: name 'model' is not defined",
    "KeyError: 'Close'",
    "FileNotFoundError: [Errno 2] No such file or directory: 'data.csv'",
    "ResourceExhaustedError: OOM when allocating tensor with shape[32,1024,1024]",
    "AttributeError: 'NoneType' object has no attribute 'shape'",
    "AttributeError: 'str' object has no attribute 'decode'",
    "ZeroDivisionError: division by zero",
    "RuntimeError: CUDA error: device-side assert triggered",
    "TypeError: unsupported operand type(s) for +: 'int' and 'str'",
    "RecursionError: maximum recursion depth exceeded",
    "KeyboardInterrupt",
    "Epoch 1/10\n32/32 ━━━━━━━━━━━━━━━━━━━━ 2s 8ms/step - loss: 0.0453 - val_loss: 0.0412",
    "How many timesteps does my LSTM need?",
    "the shape of the input is (6, 5, 3)",
    "",
]


OTHER_WORDINGS = [(text, expected) for expected, texts in OTHERS.items() for text in texts] + [
    (entry["message"], entry["expected"]) for entry in WORDINGS if entry["expected"]
]
FOREIGN += [entry["message"] for entry in WORDINGS if not entry["expected"]]


@cache
def context():
    source = (ROOT / "docs/javascripts/error-lookup.js").read_text(encoding="utf-8")
    pages = [
        {
            "url": page.url,
            "sections": [{"id": id, "title": title} for _, level, title, id in page.headings if level == 2],
            "messages": [],
            "older_messages": [],
            "causes": [],
            **page.meta,
        }
        for page in ERROR_PAGES
    ]
    context = Context()
    context.module(source + "\nglobalThis.lookup = lookup; globalThis.nearest = nearest")
    context.eval(f"globalThis.pages = {json.dumps(pages)}")
    return context


def lookup(text, function="lookup"):
    return json.loads(context().eval(f"JSON.stringify({function}({json.dumps(text)}, pages))"))


def address(result):
    return result["url"].removeprefix("errors/").removesuffix("/") + (
        f"#{result['section']}" if result.get("section") else ""
    )


def found(text):
    """Addresses `page#section`, the likeliest first."""
    return [address(result) for result in lookup(text)]


def page_of(target):
    return target.partition("#")[0]


# ---- what people pasted --------------------------------------------------------------------------------------------


def judge(entries):
    """(entries whose page is first, among the first three, whose section is first too, the lost ones)."""
    first, three, section, lost = 0, 0, 0, []
    for text, expected in entries:
        results = found(text)
        pages = list(dict.fromkeys(map(page_of, results)))
        right = pages[:1] == [page_of(expected)] if expected else not pages
        first += right
        three += right or page_of(expected) in map(page_of, results[:3])
        section += right and (results[0] == expected if "#" in expected else True if not results else True)
        if not right:
            lost.append((expected, results[:3], text[:200]))
    return first, three, section, lost


def test_pasted_errors_find_their_page(record_property):
    first, three, section, lost = judge([(entry["message"], entry["expected"]) for entry in CORPUS])
    certain = {entry["message"]: not entry["uncertain"] for entry in CORPUS}
    record_property(
        "figure",
        f"error lookup: of {len(CORPUS)} pasted errors {first} find their page first, {three} among three, {section} the section too",
    )
    assert first >= 0.95 * len(CORPUS), lost
    unranked = [
        entry["message"]
        for entry in CORPUS
        if certain[entry["message"]]
        and entry["expected"]
        and page_of(entry["expected"]) not in map(page_of, found(entry["message"])[:3])
    ]
    assert not unranked


def test_every_expected_section_exists():
    addresses = set(collection.addresses(read_pages()))
    for target in [entry["expected"] for entry in PASTED if entry["expected"]] + list(OTHERS):
        page, _, section = target.partition("#")
        assert f"/errors/{page}/" + (f"#{section}" if section else "") in addresses, target


# ---- other wordings, other numbers, other surroundings --------------------------------------------------------------


def test_other_wordings_find_their_page(record_property):
    first, three, section, lost = judge(OTHER_WORDINGS)
    record_property(
        "figure",
        f"error lookup: of {len(OTHER_WORDINGS)} other wordings {first} find their page first, {three} among three, {section} the section too",
    )
    assert not lost


def test_rarer_causes_are_listed():
    lost = [
        (expected, found(text)[:5], text[:100])
        for expected, texts in LISTED.items()
        for text in texts
        if expected not in found(text) or page_of(found(text)[0]) != page_of(expected)
    ]
    assert not lost


@pytest.mark.parametrize("text", FOREIGN)
def test_other_errors_find_nothing(text):
    assert found(text) == []


ERROR = "ValueError: Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.'x' sizes: 100\n'y' sizes: 99\n"
SURROUNDINGS = {
    "plain": "{}",
    "traceback": 'Traceback (most recent call last):\n  File "/home/ann/train.py", line 12, in <module>\n    model.fit(x, y)\n  File "/usr/lib/keras/src/utils/traceback_utils.py", line 122, in error_handler\n    raise e.with_traceback(filtered_tb) from None\n{}',
    "notebook": "---------------------------------------------------------------------------\nValueError                                Traceback (most recent call last)\nCell In[7], line 3\n      1 model = build()\n----> 3 model.fit(x, y)\n\nFile ~/.venv/lib/site-packages/keras/src/utils/traceback_utils.py:122, in filter_traceback(fn, *args)\n\n{}",
    "earlier exception": "KeyError: 'x'\n\nDuring handling of the above exception, another exception occurred:\n\nIndexError: tuple index out of range\n\nThe above exception was the direct cause of the following exception:\n\n{}",
    "earlier warning": "UserWarning: Do not pass an `input_shape`/`input_dim` argument to a layer. When using Sequential models, prefer using an `Input(shape)` object as the first layer in the model instead.\n  super().__init__(**kwargs)\n{}",
    "prompt": ">>> model.fit(x, y)\n{}>>> ",
    "log": "2024-05-01 12:00:01.123456: I tensorflow/core/platform/cpu_feature_guard.cc:182] This TensorFlow binary is optimized\nEpoch 1/10\n{}\n[1]    4123 exit 1     python train.py",
}


def quoted(text):
    return "".join(f"> {line}\n" for line in text.split("\n"))


def wrapped(text, width=37):
    return "\n".join(text[start : start + width] for start in range(0, len(text), width))


CHANGES = {
    "as it is": str,
    "quoted": quoted,
    "wrapped": wrapped,
    "colored": lambda text: "\x1b[1m\x1b[31m" + text.replace(" ", " \x1b[0m", 3) + "\x1b[0m",
    "color codes written out": lambda text: "\\x1b[1m" + text + "\\x1b[0m",
    "html": lambda text: (
        "<pre><span class='err'>" + text.replace("'", "&#39;").replace("\n", "<br>\n") + "</span></pre>"
    ),
    "one line": lambda text: text.replace("\n", "\\n"),
    "smart quotes": lambda text: text.replace("'", "’"),
    "indented": lambda text: text.replace("\n", "\n        "),
    "windows": lambda text: text.replace("\n", "\r\n"),
    "markdown": lambda text: f"```\n{text}\n```",
    "bold": lambda text: f"**{text}**",
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("surrounding", SURROUNDINGS)
def test_surroundings_cost_nothing(surrounding, change):
    text = CHANGES[change](SURROUNDINGS[surrounding].format(ERROR))
    result = lookup(text)[0]
    assert address(result) == "data-cardinality-is-ambiguous#more-or-fewer-targets"
    assert result["reason"] == "x has 100 samples, y has 99."


@pytest.mark.parametrize("change", ["as it is", "quoted", "wrapped", "html", "one line"])
def test_every_other_wording_survives(change):
    lost = [
        (expected, text[:100], found(CHANGES[change](text))[:2])
        for text, expected in OTHER_WORDINGS
        if page_of((found(CHANGES[change](text)) or [""])[0]) != page_of(expected)
    ]
    assert not lost


@pytest.mark.parametrize("end", ["behind", "before"])
def test_a_message_that_is_cut_off_is_found(end):
    lost = []
    for page in ERROR_PAGES:
        for message in page.meta["messages"]:
            if len(message) > 60:
                part = len(message) // 4
                results = found(
                    "ValueError: " + message[:-part] + "..." if end == "behind" else message[part:]
                )
                if page.path.stem not in map(page_of, results[:3]):
                    lost.append((page.path.stem, results[:3]))
    assert not lost


def test_a_number_of_axes_is_what_a_message_says():
    for text in (
        "ValueError: Input 0 of layer conv2d is incompatible with the layer: expected ndim=4, found ndim=3. Full shape received: (None, 28, 28)",
        "ValueError: Input 0 is incompatible with layer conv2d_3: expected ndim=4, found ndim=3",
        "ValueError: Error when checking input: expected conv2d_1_input to have 4 dimensions, but got array with shape (60, 28, 28)",
    ):
        assert set(map(page_of, found(text))) == {"expected-min-ndim-4-found-ndim-3"}
    for text in (
        "ValueError: Input 0 is incompatible with layer conv3d_3: expected ndim=6, found ndim=3",
        "ValueError: Error when checking input: expected conv3d_1_input to have 6 dimensions, but got array with shape (60, 28, 28)",
    ):
        assert found(text) == []


def test_an_error_outranks_a_warning_before_it():
    warning = "rnn.py:199: UserWarning: Do not pass an `input_shape`/`input_dim` argument to a layer. When using Sequential models, prefer using an `Input(shape)` object as the first layer in the model instead.\n  super().__init__(**kwargs)\n"
    nameless = "Node: 'compile_loss/mse/sub'\nIncompatible shapes: [30] vs. [30,10]\n\t [[{{node compile_loss/mse/sub}}]]"
    assert page_of(found(warning + nameless)[0]) == "incompatible-shapes"
    assert page_of(found(warning)[0]) == "do-not-pass-an-input-shape-argument-to-a-layer"


# ---- what this site prints ------------------------------------------------------------------------------------------


def test_every_message_of_the_site_is_found_first(record_property):
    blocks = [
        (page, fence)
        for page in ERROR_PAGES
        for fence in page.blocks
        if fence.output and "except" in fence.code or "caught" in fence.code
    ]
    printed = [
        (page.path.stem, fence.section, fence.output.code)
        for page, fence in blocks
        if any(message in fence.output.code for message in page.meta["messages"])
    ]
    lost = [
        (page, found(text)[:3], text[:100])
        for page, _, text in printed
        if [page] != [page_of(each) for each in found(text)[:1]]
    ]
    section = sum(found(text)[:1] == [f"{page}#{section}"] for page, section, text in printed)
    unlisted = [
        (f"{page}#{section}", found(text)[:5], text[:100])
        for page, section, text in printed
        if f"{page}#{section}" not in found(text)
    ]
    record_property(
        "figure",
        f"error lookup: of {len(printed)} messages that this site prints, {len(printed) - len(lost)} find their page first, {section} their section",
    )
    assert len(printed) > 100 and not lost and not unlisted


def test_every_message_of_the_front_matter_is_found():
    lost = [
        (page.path.stem, message)
        for page in ERROR_PAGES
        for message in page.meta["messages"]
        if len(message) > 16 and page.path.stem not in map(page_of, found(message))
    ]
    assert not lost


def test_every_section_has_a_cause():
    lost = [
        f"{page.name}#{id}"
        for page in ERROR_PAGES
        if page.path.name != "index.md"
        for _, level, _, id in page.headings
        if level == 2 and id not in {cause["section"] for cause in page.meta.get("causes") or []}
    ]
    assert not lost


def test_every_cause_can_hold():
    """A condition names what its texts have, and the code knows it."""
    for page in ERROR_PAGES:
        for cause in page.meta.get("causes") or []:
            assert set(cause) <= {"section", "says", "when", "reason"}, (page.name, cause)
            assert cause["reason"].endswith("."), (page.name, cause)
            assert cause.get("says") or not cause.get("when"), (page.name, cause)
            says = cause.get("says") or []
            for text in [says] if isinstance(says, str) else says:
                holes = set(holes_of(text))
                for rule in cause.get("when") or []:
                    names = {name for name in rule_names(rule)} - {"text"}
                    assert names <= holes, (page.name, text, rule)


def holes_of(text):
    return re.findall(r"\{([a-z_]+)\}", text)


def rule_names(rule):
    words = rule.removeprefix("not ").split(" ")
    if words[0] in ("same", "zero"):
        return [words[1]]
    if words[1] in ("like", "has"):
        return [words[0]]
    return [
        name for word in (words[0], words[2]) for name in re.findall(r"^(?:\d+\*)?(?:len\()?([a-z_]+)", word)
    ]


# ---- hostile input --------------------------------------------------------------------------------------------------

MEGABYTE = 1_000_000


def noise(alphabet, seed=1):
    chance = random.Random(seed)
    return "".join(chance.choices(alphabet, k=MEGABYTE))


HOSTILE = {
    "one letter": "a" * MEGABYTE,
    "spaces": " " * MEGABYTE,
    "line ends": "\n" * MEGABYTE,
    "opening brackets": "(" * MEGABYTE,
    "nested brackets": "([{" * (MEGABYTE // 3),
    "digits": "1" * MEGABYTE,
    "numbers": "x sizes: " + "80, " * (MEGABYTE // 4),
    "tags": "<" * MEGABYTE,
    "open tags": "<a " * (MEGABYTE // 3),
    "entities": "&#39;" * (MEGABYTE // 5),
    "colors": "\x1b[1m" * (MEGABYTE // 4),
    "escapes": "\\" * MEGABYTE,
    "one word of a message": "cardinality " * (MEGABYTE // 12),
    "beginnings of a message": "Data cardinality is ambiguous. Make sure all arrays " * (MEGABYTE // 52),
    "whole messages": ERROR * (MEGABYTE // len(ERROR)),
    "holes without end": "Incompatible shapes: [" * (MEGABYTE // 22),
    "errors on every line": "ValueError: (" * (MEGABYTE // 13),
    "dots": "a." * (MEGABYTE // 2),
    "noise": noise("abcdefghij ()[]<>'\"\\\n\t&;:.,0123456789{}"),
    "other scripts": noise("漢字かなжщ😀é \n"),
    "null characters": "\0" * MEGABYTE,
    # Short enough to be read whole: a pattern that tries every place of a run would take seconds.
    "spaces and a letter": " " * 59_000 + "a",
    "line ends and a letter": "\n" * 59_000 + "a",
    "dots and a letter": "." * 59_000 + "a",
    "brackets and a letter": ")" * 59_000 + "a",
    "one word and an error": "w" * 59_000 + "Error: x",
    "errors without a line end": "Error" * 11_800,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_megabyte_of_anything_is_answered(name):
    for result in lookup(HOSTILE[name]):
        assert set(result) == {"url", "section", "score", "reason"} and len(result["reason"]) < 1000
    lookup(HOSTILE[name], "nearest")


@pytest.mark.parametrize("place", ["front", "middle", "end"])
@pytest.mark.parametrize("name", ["one letter", "noise", "spaces", "errors on every line"])
def test_an_error_in_a_megabyte_is_found(name, place):
    around = HOSTILE[name].replace("ValueError", "some lines") + "\n"
    cut = {"front": 0, "middle": len(around) // 2, "end": len(around)}[place]
    assert page_of(found(around[:cut] + "\n" + ERROR + around[cut:])[0]) == "data-cardinality-is-ambiguous"


def test_unlikely_values_are_refused_or_answered():
    for script in (
        "lookup(null, pages)",
        "lookup(undefined, pages)",
        "lookup(42, pages)",
        "lookup('x', [])",
        "nearest('', [])",
    ):
        assert json.loads(context().eval(f"JSON.stringify({script})")) == []


def test_the_nearest_pages_share_words():
    nearest = [result["url"] for result in lookup("my embedding gets ids of the wrong vocabulary", "nearest")]
    assert "errors/indices-is-not-in/" in nearest


def test_the_nearest_pages_share_a_message():
    near = "ValueError: In layer dense_2, target and output should have the same rank, got target.shape=(6,)."
    assert "errors/target-and-output-must-have-the-same-rank/" in [
        result["url"] for result in lookup(near, "nearest")
    ]
    far = "torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; 11.17 GiB total capacity)"
    assert lookup(far, "nearest") == []


if __name__ == "__main__":
    for each in lookup(sys.stdin.read()) or [{"url": "nothing", "section": "", "score": 0, "reason": ""}]:
        print(f"{each['score']:6.1f}  {address(each)}  {each['reason']}")


def test_a_hole_holds_what_it_should():
    """Brackets stay whole, and of a word that stands twice the nearer one counts."""
    mismatch = "Shape mismatch: The shape of labels (received (320,)) should equal the shape of logits except for the last dimension (received (32, 10))."
    assert any("(32, 10) predictions" in result["reason"] for result in lookup(mismatch))
    index = "IndexError: index 10000 is out of bounds for axis 1 with size 10000"
    assert "The class 10000 is one too large for 10000 columns." in [
        result["reason"] for result in lookup(index)
    ]
