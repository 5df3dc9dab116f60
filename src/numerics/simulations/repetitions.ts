import { createRandom, type Random } from '../random.ts';

/** How far a simulation that draws again and again has come: plain data, so JSON keeps it. */
export interface Repetitions<Settings extends { readonly repetitions: number }, Draw> {
  readonly settings: Settings;
  readonly repetitions: readonly Draw[];
}

/** The states from `start` on, one more draw in each, until there are as many as its settings ask for. */
export function* repeatedly<Settings extends { readonly repetitions: number }, Draw>(
  start: Repetitions<Settings, Draw>,
  draw: (settings: Settings, repetition: number) => Draw,
): Generator<Repetitions<Settings, Draw>, Repetitions<Settings, Draw>, void> {
  const { settings } = start;
  let state = start;
  while (state.repetitions.length < settings.repetitions) {
    const next = draw(settings, state.repetitions.length);
    state = { settings, repetitions: [...state.repetitions, next] };
    yield state;
  }
  return state;
}

/** The random numbers of one repetition: they depend on the seed and its number alone. */
export const randomOf = ({ seed }: { readonly seed: number }, repetition: number): Random =>
  createRandom(repetition * 2 ** 32 + seed);
