// The check with its solvers and data is loaded only when it is asked for.
import type { ConverterState } from '#convert/state.ts';
import type { Checked } from '#convert/verify.ts';

/** Fits call by call on the diabetes data, and lets the page answer between two fits. */
export async function* checkBySample(state: ConverterState): AsyncGenerator<Checked, void, void> {
  const [{ sampleOf, verify }, { diabetes }] = await Promise.all([
    import('#convert/verify.ts'),
    import('#content/datasets/diabetes.ts'),
  ]);
  const sample = sampleOf(diabetes.X, diabetes.y);
  for (const one of verify(state, sample)) {
    yield one;
    await new Promise((painted) => setTimeout(painted));
  }
}
