// The lines for training a network, a single linear layer `model` or one that ends in it.
import type { Context, LossReduction } from '#numerics/conventions/context.ts';
import { digits, python, type Given, type Setting, type Writer } from './lines.ts';

const torchLoss: Readonly<Record<LossReduction, string>> = {
  'mean-squared': 'torch.nn.MSELoss()',
  'half-mean-squared': 'lambda out, y: torch.nn.functional.mse_loss(out, y) / 2',
  'summed-squared': 'torch.nn.MSELoss(reduction="sum")',
  'mean-log': 'torch.nn.BCEWithLogitsLoss()',
  'summed-log': 'torch.nn.BCEWithLogitsLoss(reduction="sum")',
};

const torch =
  (optimizer: string): Writer =>
  ({ weight_decay }, { context }) =>
    python(
      'import torch',
      `loss = ${torchLoss[context.loss]}`,
      `groups = [{"params": [model.weight], "weight_decay": ${weight_decay}}, {"params": [model.bias]}]`,
      `optimizer = torch.optim.${optimizer}(groups, lr=${rate(context)})`,
    );

const kerasLoss: Readonly<Record<LossReduction, string>> = {
  'mean-squared': '"mse"',
  'half-mean-squared': 'lambda y, out: keras.losses.mse(y, out) / 2',
  'summed-squared': 'keras.losses.MeanSquaredError(reduction="sum")',
  'mean-log': 'keras.losses.BinaryCrossentropy(from_logits=True)',
  'summed-log': 'keras.losses.BinaryCrossentropy(from_logits=True, reduction="sum")',
};

const rate = ({ learningRate }: Context): string =>
  Number.isNaN(learningRate) ? '0.001' : digits(learningRate, 'Python');

function keras(optimizer: string, rest: (given: Given, setting: Setting) => string): Writer {
  return (given, setting) =>
    python(
      'import keras',
      `optimizer = keras.optimizers.${optimizer}(learning_rate=${rate(setting.context)}, ${rest(given, setting)})`,
      'optimizer.exclude_from_weight_decay(var_names=["bias"])',
      ...(optimizer === 'SGD'
        ? [`model.compile(optimizer, loss=${kerasLoss[setting.context.loss]})`]
        : []),
    );
}

/** By the id of the call. */
export const networks: Readonly<Record<string, Writer>> = {
  'torch-sgd': torch('SGD'),
  'torch-adam': torch('Adam'),
  'torch-adamw': ({ weight_decay }, { context }) =>
    python(
      'import torch',
      `optimizer = torch.optim.AdamW(model.parameters(), lr=${rate(context)}, weight_decay=${weight_decay})`,
    ),
  'keras-l2': ({ l2 }, { context }) =>
    python(
      'import keras',
      `model = keras.Sequential([keras.layers.Dense(1, kernel_regularizer=keras.regularizers.L2(${l2}))])`,
      `model.compile("adam", loss=${kerasLoss[context.loss]})`,
    ),
  'keras-sgd': keras(
    'SGD',
    ({ weight_decay }, { context }) => `momentum=${context.momentum}, weight_decay=${weight_decay}`,
  ),
  'keras-adamw': ({ weight_decay }, { context }) =>
    python(
      'import keras',
      `optimizer = keras.optimizers.AdamW(learning_rate=${rate(context)}, weight_decay=${weight_decay})`,
    ),
  'optax-adamw': ({ weight_decay }, { context }) =>
    python(
      'import optax',
      `optimizer = optax.adamw(learning_rate=${rate(context)}, weight_decay=${weight_decay})`,
    ),
};
