import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Context } from '#numerics/conventions/context.ts';
import { conventions } from '#numerics/conventions/index.ts';
import { fixtureIds } from '#numerics/fixtures/fixture.test-support.ts';
import { calls } from './calls.ts';
import { codeFor } from './code.ts';
import { contextOf, convert, converted } from './convert.ts';
import { initialState, type ConverterState } from './state.ts';

const at = (changes: Partial<ConverterState>): ConverterState => ({ ...initialState, ...changes });

it('offers every call of conventions/, under ids of their own', () => {
  expect(new Set(calls.map(({ convention }) => convention))).toEqual(new Set(conventions));
  expect(new Set(calls.map(({ id }) => id)).size).toBe(conventions.length);
  for (const { convention, start } of calls)
    expect(Object.keys(start)).toEqual(Object.keys(convention.parameters));
});

const size = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
const contexts: fc.Arbitrary<Context> = fc.record({
  rows: fc.integer({ min: 1, max: 10_000 }),
  targetScale: size,
  loss: fc.constantFrom('mean-squared', 'half-mean-squared', 'summed-squared'),
  learningRate: size,
  momentum: fc.double({ min: 0, max: 0.99, noNaN: true }),
  batchSize: fc.integer({ min: 1, max: 10_000 }),
  residualScale: size,
});

describe.each(calls)('$id', ({ id, convention: from }) => {
  it('comes back from every other call as it went', () => {
    let compared = 0;
    const strength = Object.keys(from.parameters)[0] ?? '';
    const share = Object.keys(from.parameters)[1];
    const all = convert(at({ from: id })).filter(({ outcome: { kind } }) => kind === 'numbers');
    fc.assert(
      fc.property(size, contexts, fc.constantFrom(...all), (value, context, { call }) => {
        // Pure L2 or pure L1, which the call may not tell apart from its neighbour's.
        const pure =
          call.convention.kind === 'penalty' && !call.convention.expresses.includes('lambda2');
        const numbers = { [strength]: value, ...(share ? { [share]: Number(pure) } : {}) };
        const there = converted(from, call.convention, numbers, context);
        if (there.kind !== 'numbers') return;
        const back = converted(call.convention, from, there.numbers, context);
        if (back.kind !== 'numbers') throw new Error(`${call.id} has no way back.`);
        compared += 1;
        for (const [name, number] of Object.entries(numbers))
          expect(Math.abs((back.numbers[name] ?? NaN) - number)).toBeLessThanOrEqual(
            1e-12 * number,
          );
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(0);
  });

  it('keeps an elastic net, too', () => {
    if (from.kind !== 'penalty' || from.expresses.length < 2) return;
    const [first = '', second = ''] = Object.keys(from.parameters);
    const nets = calls.filter(
      ({ convention: to }) =>
        to.kind === 'penalty' && to.expresses.length === 2 && to.dataTerm === from.dataTerm,
    );
    fc.assert(
      fc.property(
        size,
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        contexts,
        (a, b, context) => {
          for (const { convention: to } of nets) {
            const there = converted(from, to, { [first]: a, [second]: b }, context);
            const back = there.kind === 'numbers' && converted(to, from, there.numbers, context);
            if (!back || back.kind !== 'numbers') throw new Error(`${to.name} has no way back.`);
            expect(back.numbers[first]).toBeCloseTo(a, 9);
            expect(back.numbers[second]).toBeCloseTo(b, 9);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is marked as run only where a fixture has its answers', () => {
    const { evidence } = from;
    const fixture = evidence.status === 'checked' ? evidence.fixture : undefined;
    expect([undefined, ...fixtureIds]).toContain(fixture);
  });

  it('has lines to paste that carry its numbers', () => {
    const state = at({ from: id, typed: { n: '50' } });
    const own = convert(state).find(({ call }) => call.id === id);
    if (own?.outcome.kind !== 'numbers') throw new Error(`${id} is not itself.`);
    const code = codeFor(own.call, own.outcome.numbers, {
      context: contextOf(state),
      columns: 'standardized',
    });
    expect(code === undefined).toBe(id === 'adamw-paper');
    if (code === undefined) return;
    expect(code.lines).not.toMatch(/undefined|NaN/u);
    for (const value of Object.values(own.outcome.numbers))
      expect(code.lines).toContain(String(value));
  });
});
