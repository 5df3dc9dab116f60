// What a library's numbers mean in ours. An entry is one call of one library; a file holds the
// entries of one library; index.ts lists the files.
import { nonNegative } from '../arguments.ts';
import type { Scaling } from '../standardize.ts';
import { checkContext, type Context } from './context.ts';

/** The strengths of the house objective: data term + λ₁‖β‖₁ + ½λ₂‖β‖². */
export interface Strengths {
  readonly lambda1: number;
  readonly lambda2: number;
}

/** Decoupled weight decay: beside its step, each update multiplies a weight by 1 − η · weightDecay. */
export interface Decay {
  readonly weightDecay: number;
}

/** Whether the library itself was asked, in the named fixture, or only its documentation was read. */
export type Evidence =
  { readonly status: 'checked'; readonly fixture: string } | { readonly status: 'documented' };

/** What the penalty stands beside. `any`: whatever loss the user trains with. */
export type DataTerm = 'squared-error' | 'log-loss' | 'huber' | 'any';

interface Entry<Name extends string> {
  readonly library: string;
  /** The version whose answers the fixture holds, or whose documentation was read. */
  readonly version: string;
  /** The call, as its users write it. */
  readonly name: string;
  /** What it minimises, or does in a step, in plain text with the library's own names. */
  readonly objective: string;
  /** The same for KaTeX. */
  readonly objectiveTex: string;
  /** Name → what it is, of each parameter that is converted. */
  readonly parameters: Readonly<Record<Name, string>>;
  /** One sentence on what goes wrong most easily. */
  readonly trap: string;
  readonly evidence: Evidence;
}

/** A call whose minimiser is the one of our objective, and the exact map to its strengths and back. */
export interface PenaltyConvention<
  Name extends string = string,
  Need extends keyof Context = keyof Context,
> extends Entry<Name> {
  readonly kind: 'penalty';
  readonly dataTerm: DataTerm;
  /** How the call scales the columns by default; the strengths act on the weights of these columns. */
  readonly scaling: Scaling;
  /** Which of our strengths it can have. */
  readonly expresses: readonly (keyof Strengths)[];
  readonly needs: readonly Need[];
  /** Throws a RangeError for numbers that are no strengths or shares. */
  toOurs(parameters: Readonly<Record<Name, number>>, context: Pick<Context, Need>): Strengths;
  /** Throws a RangeError for strengths that this call cannot express. */
  fromOurs(strengths: Strengths, context: Pick<Context, Need>): Readonly<Record<Name, number>>;
}

/** A call that decays weights beside the gradient: it minimises no penalised objective of ours. */
export interface DecayConvention<
  Name extends string = string,
  Need extends keyof Context = keyof Context,
> extends Entry<Name> {
  readonly kind: 'decay';
  /** Why no λ has the same effect. */
  readonly noEquivalent: string;
  readonly needs: readonly Need[];
  toOurs(parameters: Readonly<Record<Name, number>>, context: Pick<Context, Need>): Decay;
  fromOurs(decay: Decay, context: Pick<Context, Need>): Readonly<Record<Name, number>>;
}

/** A call that regularises something else than the weights of features. */
export interface NoEquivalent<Name extends string = string> extends Entry<Name> {
  readonly kind: 'none';
  /** Why no λ has the same effect. */
  readonly noEquivalent: string;
}

/** How one call of one library writes its regularisation. */
export type Convention = PenaltyConvention | DecayConvention | NoEquivalent;

/** A penalty convention that refuses what has no counterpart instead of dropping it. */
export function penaltyConvention<const Name extends string, const Need extends keyof Context>(
  entry: Omit<PenaltyConvention<Name, Need>, 'kind'>,
): PenaltyConvention<Name, Need> {
  return {
    ...entry,
    kind: 'penalty',
    toOurs(parameters, context) {
      checkContext(entry.needs, context);
      checkStrengths(parameters, Object.keys(entry.parameters));
      const strengths = entry.toOurs(parameters, context);
      checkStrengths({ ...strengths }, ['lambda1', 'lambda2']);
      return strengths;
    },
    fromOurs(strengths, context) {
      checkContext(entry.needs, context);
      requireExpressible(entry, 'lambda1', strengths.lambda1);
      requireExpressible(entry, 'lambda2', strengths.lambda2);
      return entry.fromOurs(strengths, context);
    },
  };
}

/** A decay convention that checks what it is given. */
export function decayConvention<const Name extends string, const Need extends keyof Context>(
  entry: Omit<DecayConvention<Name, Need>, 'kind'>,
): DecayConvention<Name, Need> {
  return {
    ...entry,
    kind: 'decay',
    toOurs(parameters, context) {
      checkContext(entry.needs, context);
      checkStrengths(parameters, Object.keys(entry.parameters));
      return entry.toOurs(parameters, context);
    },
    fromOurs(decay, context) {
      checkContext(entry.needs, context);
      nonNegative('weightDecay', decay.weightDecay);
      return entry.fromOurs(decay, context);
    },
  };
}

/** Infinity passes: scikit-learn's C without a penalty is infinite. */
function checkStrengths(given: Readonly<Record<string, number>>, names: readonly string[]): void {
  for (const name of names) {
    const value = given[name] ?? NaN;
    if (value >= 0) continue;
    throw new RangeError(`${name} is ${value}: give a number that is not negative.`);
  }
}

function requireExpressible(
  { name, expresses }: Pick<PenaltyConvention, 'name' | 'expresses'>,
  strength: keyof Strengths,
  value: number,
): void {
  nonNegative(strength, value);
  if (value === 0 || expresses.includes(strength)) return;
  throw new RangeError(`${name} has no counterpart of ${strength} = ${value}: it must be 0.`);
}
