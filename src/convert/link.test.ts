import { describe, expect, it } from 'vitest';
import { linkOf, readLink } from './link.ts';
import { initialState, type ConverterState } from './state.ts';

const at = (changes: Partial<ConverterState>): ConverterState => ({ ...initialState, ...changes });

describe('a link', () => {
  const pairs = (link: string) => [...new URLSearchParams(link)];

  it('opens what it was made from', () => {
    expect(linkOf(initialState)).toBe('');
    const typed = {
      'glmnet-gaussian.lambda': '0,5',
      'glmnet-gaussian.alpha': '1/3',
      n: '442',
      s_y: 'x',
    };
    const state = at({ from: 'glmnet-gaussian', to: 'elastic-net', columns: 'as-they-are', typed });
    expect(readLink(pairs(linkOf(state)))).toEqual({ state });
  });

  it('tells what it cannot use, and keeps the rest', () => {
    const { state, notice } = readLink(pairs('?from=rigde&alpha=3&n=x&color=red'));
    expect(notice).toContain('“from=rigde”, “color=red”');
    expect(state).toEqual(at({ typed: { 'ridge.alpha': '3', n: 'x' } }));
  });
});
