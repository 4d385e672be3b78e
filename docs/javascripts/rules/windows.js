/* Layers that slide a window over time or space, in the form of more-layers.js: convolutions and pools. No DOM. */

import { add, isNumber, minus, over, product, times } from "./symbols.js";

const channelsOf = (shape) => shape.at(-1);
const firstOf = (value) => (Array.isArray(value) ? value[0] : value);

/** An argument for each axis of space: one number stands for all. */
const each = (value, axes) =>
  Array.isArray(value) && value.length === axes ? value : new Array(axes).fill(firstOf(value));

/** How many windows fit, as Keras counts them. */
function windowCount(size, window, stride, padding) {
  if (size === null) return null;
  const room = padding === "valid" || padding === undefined ? minus(size, window) : minus(size, 1);
  return add(over(room, stride), 1);
}

const pool = (keras, axes, aliases = []) => ({
  keras,
  aliases,
  arguments: ["pool_size", "strides", "padding"],
  axes: axes + 2,
  mask: "stops",
  after: ({ pool_size = 2, strides, padding, data_format }, shape) => {
    if (data_format && data_format !== "channels_last") return null;
    const size = each(pool_size, axes);
    const step = strides === undefined || strides === null ? size : each(strides, axes);
    return [
      shape[0],
      ...size.map((window, axis) => windowCount(shape[axis + 1], window, step[axis], padding)),
      channelsOf(shape),
    ];
  },
  weights: () => 0,
});

const overAll = (keras, axes, aliases = []) => ({
  keras,
  aliases,
  arguments: [],
  axes: axes + 2,
  mask: keras === "GlobalAveragePooling1D" ? "uses" : "stops",
  after: ({ keepdims }, shape) =>
    keepdims
      ? [shape[0], ...shape.slice(1, -1).map(() => 1), channelsOf(shape)]
      : [shape[0], channelsOf(shape)],
  weights: () => 0,
});

const conv = (keras, axes, aliases = []) => ({
  keras,
  aliases,
  arguments: ["filters", "kernel_size", "strides", "padding"],
  axes: axes + 2,
  mask: "stops",
  features: true,
  after: ({ filters, kernel_size, strides = 1, padding, dilation_rate = 1, data_format }, shape) => {
    if (data_format && data_format !== "channels_last") return null;
    const [size, step, spread] = [kernel_size, strides, dilation_rate].map((value) => each(value, axes));
    return [
      shape[0],
      ...size.map((window, axis) =>
        windowCount(shape[axis + 1], add(times(minus(window, 1), spread[axis]), 1), step[axis], padding),
      ),
      filters,
    ];
  },
  weights: ({ filters, kernel_size, use_bias = true }, shape) => {
    const window = each(kernel_size, axes);
    return add(times(product([...window, channelsOf(shape)]), filters), use_bias ? filters : 0);
  },
});

/** A convolution turned round: each step gives `strides` of them. */
const transposed = (keras, axes, aliases = []) => ({
  ...conv(keras, axes, aliases),
  axes: undefined, // another number of them raises in several ways
  after: (
    { filters, kernel_size, strides = 1, padding, dilation_rate = 1, data_format, output_padding },
    shape,
  ) => {
    if ((data_format && data_format !== "channels_last") || (output_padding ?? null) !== null) return null;
    if (shape.length !== axes + 2) return null;
    const [size, step, spread] = [kernel_size, strides, dilation_rate].map((value) => each(value, axes));
    const grown = size.map((window, axis) => {
      const more = padding === "same" ? 0 : Math.max(0, (window - 1) * spread[axis] + 1 - step[axis]);
      return add(times(shape[axis + 1], step[axis]), more);
    });
    return [...size, ...step, ...spread].every(isNumber) ? [shape[0], ...grown, filters] : null;
  },
});

/** ConvLSTM: over time and one or two axes of space. */
const convRecurrent = (keras, axes) => ({
  keras,
  arguments: ["filters", "kernel_size", "strides", "padding"],
  axes: axes + 3,
  mask: "stops",
  features: true,
  after: ({ filters, kernel_size, strides = 1, padding, return_sequences = false, data_format }, shape) => {
    if (data_format && data_format !== "channels_last") return null;
    // states need a space whose size is known
    if (shape.slice(2, -1).includes(null)) return null;
    const [size, step] = [kernel_size, strides].map((value) => each(value, axes));
    const space = size.map((window, axis) => windowCount(shape[axis + 2], window, step[axis], padding));
    return [shape[0], ...(return_sequences ? [shape[1]] : []), ...space, filters];
  },
  weights: ({ filters, kernel_size, use_bias = true }, shape) => {
    const window = product(each(kernel_size, axes));
    return times(
      4,
      add(times(times(window, add(channelsOf(shape), filters)), filters), use_bias ? filters : 0),
    );
  },
});

/** One filter for each of the features, `depth_multiplier` times. */
const depthwise = (keras, axes) => ({
  ...conv(keras, axes),
  arguments: ["kernel_size", "strides", "padding", "depth_multiplier"],
  after: ({ depth_multiplier = 1, ...given }, shape) =>
    conv(keras, axes).after({ ...given, filters: times(channelsOf(shape), depth_multiplier) }, shape),
  weights: ({ kernel_size, depth_multiplier = 1, use_bias = true }, shape) =>
    times(
      times(channelsOf(shape), depth_multiplier),
      add(product(each(kernel_size, axes)), use_bias ? 1 : 0),
    ),
});

export const WINDOWS = [
  pool("AveragePooling1D", 1, ["AvgPool1D"]),
  pool("MaxPooling1D", 1, ["MaxPool1D"]),
  pool("MaxPooling2D", 2, ["MaxPool2D"]),
  pool("AveragePooling2D", 2, ["AvgPool2D"]),
  overAll("GlobalAveragePooling1D", 1, ["GlobalAvgPool1D"]),
  overAll("GlobalMaxPooling1D", 1, ["GlobalMaxPool1D"]),
  overAll("GlobalAveragePooling2D", 2, ["GlobalAvgPool2D"]),
  overAll("GlobalMaxPooling2D", 2, ["GlobalMaxPool2D"]),
  conv("Conv1D", 1, ["Convolution1D"]),
  conv("Conv2D", 2, ["Convolution2D"]),
  conv("Conv3D", 3, ["Convolution3D"]),
  pool("MaxPooling3D", 3, ["MaxPool3D"]),
  pool("AveragePooling3D", 3, ["AvgPool3D"]),
  transposed("Conv1DTranspose", 1, ["Convolution1DTranspose"]),
  transposed("Conv2DTranspose", 2, ["Convolution2DTranspose"]),
  depthwise("DepthwiseConv1D", 1),
  depthwise("DepthwiseConv2D", 2),
  convRecurrent("ConvLSTM1D", 1),
  convRecurrent("ConvLSTM2D", 2),
  {
    ...conv("SeparableConv1D", 1, ["SeparableConvolution1D"]),
    weights: ({ filters, kernel_size, depth_multiplier = 1, use_bias = true }, shape) => {
      const depth = times(channelsOf(shape), depth_multiplier);
      return add(times(depth, add(firstOf(kernel_size), filters)), use_bias ? filters : 0);
    },
  },
  { ...conv("SeparableConv2D", 2, ["SeparableConvolution2D"]), weights: () => null },
];
