import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTurns } from './in-turns.ts';

let [clock, state] = [0, 0];
let waiting: (() => void)[] = [];
let shown = { one: 0, other: 0 };

const turns = () =>
  inTurns(
    () => (shown.one = state),
    () => (shown.other = state),
  );

/** A frame in which these happen, as moves of a pointer do, before what waits for it. */
function frame(...happen: readonly (() => void)[]): void {
  clock += 16;
  for (const each of happen) {
    state += 1;
    each();
  }
  for (const callback of waiting.splice(0)) callback();
}

/** How far each is behind. */
const behind = () => [state - shown.one, state - shown.other];

describe('followers of a drawing', () => {
  beforeEach(() => {
    [clock, state, waiting, shown] = [0, 0, [], { one: 0, other: 0 }];
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => waiting.push(callback));
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('write at once from rest, and ask for no frame', () => {
    const { soon } = turns();
    for (let key = 0; key < 3; key += 1) {
      frame(soon);
      expect(behind()).toEqual([0, 0]);
      expect(waiting).toEqual([]);
      clock += 100;
    }
  });

  it('take turns, one in a frame, while each frame moves something', () => {
    const { soon } = turns();
    for (let move = 0; move < 3; move += 1) frame(soon);
    for (let move = 0; move < 6; move += 1) {
      const before = { ...shown };
      frame(soon);
      const written = [shown.one !== before.one, shown.other !== before.other];
      expect(written.filter(Boolean)).toHaveLength(1);
      expect(behind().toSorted()).toEqual([0, 1]);
    }
  });

  it.each([1, 2, 3, 4, 5])('are right one frame after the last of %i moves', (moves) => {
    const { soon } = turns();
    for (let move = 0; move < moves; move += 1) frame(soon);
    frame();
    expect(behind()).toEqual([0, 0]);
    expect(waiting).toEqual([]);
  });

  it('write in the frame between where only every second has a move', () => {
    const { soon } = turns();
    frame(soon);
    for (let move = 0; move < 4; move += 1) {
      frame();
      expect(behind()).toEqual([0, 0]);
      frame(soon);
      expect(behind()).toEqual([1, 1]);
    }
  });

  it('write one of them in a frame with several moves', () => {
    const { soon } = turns();
    for (let move = 0; move < 3; move += 1) frame(soon);
    const before = { ...shown };
    frame(soon, soon, soon);
    const written = [shown.one !== before.one, shown.other !== before.other];
    expect(written.filter(Boolean)).toHaveLength(1);
  });

  it('write both in the middle of a drag where that is asked for', () => {
    const { soon, now } = turns();
    for (let move = 0; move < 3; move += 1) frame(soon);
    frame(soon, now);
    expect(behind()).toEqual([0, 0]);
  });
});
