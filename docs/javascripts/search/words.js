/* The words that the ranking of the site's search (bm25.js) knows: those that say nothing, those of other people, and talk. */

// What says nothing, in a query as in a page.
export const STOP = new Set(
  "a an and are as at be but by can do does for from get have how i if in into is it its me must my no not of on one or should so than that the then there they this to use using was what when where which while why will with without you your".split(
    " ",
  ),
);
// The site's words, each with those of people who do not know it.
export const SAID = {
  accuracy: "score percent performance hits success rate judged",
  array: "tensor matrix cube numpy block brackets",
  assert: "check debug sanity guard test verify inspect",
  attention: "look focus luong bahdanau align transformer",
  autoencoder: "compress squeeze restore rebuild reconstruct anomaly bottleneck latent denoise threshold",
  average: "mean sum bias plateau flat collapsed",
  axis: "dimension direction brackets vertical horizontal",
  backpropagation: "gradient backprop far reach",
  baseline:
    "dumb stupid simple naive rule persistence trivial sanity better honest yesterday backtest compare beat",
  batch: "group chunk minibatch portion once loader",
  beam: "candidate greedy hypothesis",
  behind: "delay late shifted lag",
  bidirectional: "direction both side backward birnn bilstm bi reverse forward",
  bucketing: "similar sort group waste",
  carry: "persist",
  cell: "myself equation formula write gate elman",
  class:
    "category genre type kind sort classifier classify classification rare imbalanced sentiment mood multiclass fall churn",
  column: "field variable quantity",
  concat: "concatenate",
  concatenate:
    "glue join merge combine append stack together add attach plug concat fuse feed both siamese twin triplet branch",
  convolution: "filter cnn smooth conv stride kernel wavelet",
  custom: "own self home made invent subclass write wrote myself handmade",
  dataset: "pipeline loader dataloader folder",
  day: "monday tuesday wednesday thursday friday weekday week weekend yesterday today",
  decoder:
    "translate translator chatbot reply english french german source answer writer talk caption summary summarize spit word speak summarizer bot parrot",
  dense: "fully connected linear ordinary normal plain",
  different:
    "various varied uneven unequal varying differ other arbitrary flexible dynamically whatever mismatched",
  drop: "throw lost lose cut trim",
  embedding: "word dictionary vocab glove word2vec pretrained lookup",
  encoder: "translate translator chatbot source reader",
  end: "eos stop finish terminate marker over halt done",
  epoch: "round iteration pass patience earlystopping",
  error: "complain complaint refuse crash message exception shout accept threw explode fail",
  export:
    "deploy deployment mobile production app browser phone server tflite savedmodel onnx signature esp32 arduino raspberry pi coreml tfjs edge microcontroller",
  feature:
    "channel sensor variable measurement column indicator value attribute asset lead electrode mark quantity device accelerometer axis pressure mfcc grid covariate signal input reading wind imu gyroscope vibration motor battery voltage soil moisture co2 pollution humidity onehot ordinal axle probe",
  float: "decimal",
  forecast:
    "predict tomorrow ahead future coming upcoming guess later next anticipate extrapolate horizon continue following progress onward outlook multistep trend demand",
  frame: "movie film clip picture scan video camera radar",
  generate: "write produce talk reply compose complete melody music caption babble spit poem note",
  gpu: "graphics card cuda nvidia fast slow faster speed mac metal directml rocm kaggle colab",
  history: "past",
  image: "picture photo movie film scan grid radar spectrogram map video camera pixel height",
  inference: "finished production use afterwards",
  initial: "begin start initialise initialize",
  integer: "id whole",
  inverse: "undo real original denormalize back unscale",
  keras: "tensorflow tf",
  label: "annotation class tag stage verdict tagger marker event activity pos diagnosis",
  last: "final end tail",
  layer: "wrapper switch storey floor",
  length: "size duration long short equal",
  load: "reload restore resume folder directory parquet",
  longer: "expand stretch extend more",
  lookback: "past history previous ago before earlier lag",
  loss: "objective cost punish penalty blame",
  lstm: "recurrent",
  many: "several multiple lots multi thousand hundred",
  mask: "hide hidden ignore skip omit leave jump disregard exclude blank ghost",
  masked: "disregard exclude padding unreal",
  mean: "average",
  missing:
    "empty blank absent hole gap unknown broken irregular nan none incomplete interpolate null outage spacing interval jitter irregularly interpolation resample dropout",
  model: "network net",
  multiple: "multi several",
  output: "result answer verdict opinion yhat response back given spit vector",
  padding:
    "fill filler append zeros blank fake dummy empty invented rest tail nothing garbage rubbish leftover marker maxlen shorten",
  parameter: "trained numbers weight heavy param trainable heavier count calculate",
  predict: "guess estimate ask say yhat inference online serve run apply live",
  ragged: "uneven unequal irregular jagged",
  random: "shuffle mix scramble",
  reversed: "flip backward upside",
  row: "line record entry",
  same: "identical equal constant alike",
  sample:
    "patient customer client user recording person people subject session example observation instance tweet visit student driver shop case turbine company stock house household meter country city machine accident document article speaker book file trial walk game sleeper clinic admission trajectory transaction arm",
  save: "store disk keep tflite savedmodel onnx signature checkpoint resume",
  scale:
    "normalize normalise standardize standardise dollar euro unit tiny degree minmaxscaler standardscaler sklearn scaler squash",
  see: "print inspect debug show intermediate look",
  separate: "individual independent own each",
  sequence:
    "sentence text recording series tweet review signal song clip trip phrase trajectory route path visit stroke",
  series:
    "signal curve history log record stock price sale temperature rain traffic ecg eeg heart pulse pressure sensor turbine shop store demand solar seismic earthquake bitcoin crypto forex candle ohlc portfolio revenue kpi inventory sku battery moisture vibration pollution holiday trend",
  several: "many multiple multi handful both",
  shape: "dimension size form format look brackets arrange height depth array wide tuple",
  shorter: "reduce shrink shorten downsample half pool avg global trim",
  shuffled: "random mix scramble order unordered",
  silent: "nobody quiet protest quietly complain agree suspicious although accept",
  single: "only alone just one",
  split:
    "separate divide partition cut leak leakage cheat holdout validation val fold cross backtest backtesting walkforward lookahead cheating overlapping peek live",
  stack: "floor storey deep top pile depth layer two three several",
  start: "sos bos begin first marker",
  state:
    "memory remember forget forgotten forgot cleared reset erase erased wipe persistent warmup remembering",
  stateful: "online stream live continuous endless persistent minute update arrive",
  static: "fact fixed constant age gender metadata profile info background height",
  step: "moment second place",
  swapped: "flip exchanged transposed wrong order mixed",
  table: "spreadsheet excel csv dataframe sheet parquet hdf5 folder directory",
  target: "label y answer truth",
  text: "tweet review article document message paragraph poem comment language word sentence phrase dialogue dialog conversation essay lyrics headline subtitle transcript string subword bpe",
  timestep:
    "moment instant hour day minute month week point time lag second hourly daily weekly night quarter tick period date when position interval frequency hz sampling",
  timesteps: "period",
  token: "letter word char symbol phoneme note subword bpe unk stopword",
  train: "learn fit teach study",
  transpose: "flip rotate permute swapaxes reorder interchange mirror mirrored interchangeably permutation",
  twice: "double",
  unit: "neuron node cell size brackets width hidden capacity",
  version: "update upgrade deprecate migrate old tutorial documentation blog book suddenly",
  vocabulary: "dictionary words unk stopword oov",
  weight: "importance important rare imbalanced count stronger bias recent",
  window: "piece chunk segment part sliding overlap roll stride shift",
  wrong: "odd bad worse nonsense mistake useless strange suspicious rubbish garbage awful bug",
  zero: "nothing",
};
// In a question these are talk, also where a title has them.
export const TALK =
  "about again already also always am another any anybody anyone anything around away bad based because been being besides bring came cannot come contain correct could current did doing done down easily else enough even ever everything exactly expect fact far few find fine found further gave general give go going gone good got happen has having he hello help her here him his hold however idea instead just keep kind kindly know least leave less let like little look lot made main make may maybe mean meant might more most much need never new normal nothing now off often once only other our own people perhaps please possible problem produce put question quite rather really reason receive result right said saw say see seem seen she show simple simply since small some somebody someone something still such sure take tell thank their them these thing think those though through thus together told too took totally true try under understand until up upon us useful usual usually various very want way we well went were whether who whole whom whose within would wrong yes yet".split(
    " ",
  );
