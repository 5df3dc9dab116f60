import { describe, expect, it } from 'vitest';
import { findApi, type Frame, type ScormApi } from './api.ts';

describe('the search for the API', () => {
  const does = (): string => '';
  const api: ScormApi = {
    LMSInitialize: does,
    LMSGetValue: does,
    LMSSetValue: does,
    LMSCommit: does,
    LMSFinish: does,
    LMSGetLastError: does,
  };
  const nested = (depth: number, top: Frame): Frame =>
    depth === 0 ? top : { parent: nested(depth - 1, top) };
  const top: { API: unknown; parent?: Frame } = { API: api };
  top.parent = top;
  const foreign: Frame = {
    get API(): never {
      throw new Error('Blocked a frame with another origin.');
    },
    get parent(): never {
      throw new Error('Blocked a frame with another origin.');
    },
  };

  it.each([
    ['this window', top],
    ['the one around it', nested(1, top)],
    ['the seventh around it', nested(7, top)],
    ['the one that opened it', { opener: nested(2, top) }],
    ['the one that opened the top', nested(2, { opener: top })],
    ['beyond one of another origin', { parent: foreign, opener: top }],
  ])('looks in %s', (_, frame) => {
    expect(findApi(frame)).toBe(api);
  });

  it.each([{}, nested(3, {}), nested(1, foreign), { API: {} }, { API: 7, opener: null }])(
    'finds none where there is none: %#',
    (frame) => {
      expect(findApi(frame)).toBeUndefined();
    },
  );
});
