// What stands beside a drawing follows it in turns while something is dragged: the time of a frame is
// for what is under the finger.

/** Milliseconds; moves that follow each other faster are one movement. */
const rest = 100;

/**
 * Two writers, of whom at most one works in a frame with a move.
 *
 * `soon` is for each move. From rest, as after a key, both write at once; else in the next frame: both if
 * it has no move, one of them if it has. With `now` both write whatever was before.
 */
export function inTurns(one: () => void, other: () => void) {
  let [first, second] = [one, other];
  let [waiting, moved, due] = [false, false, false];
  let last = -Infinity;

  function now() {
    one();
    other();
  }

  function soon() {
    const time = performance.now();
    const resting = time - last > rest;
    last = time;
    if (resting) now();
    else move();
  }

  function move() {
    moved = true;
    if (due) takeTurn();
    if (!waiting) requestAnimationFrame(frame);
    waiting = true;
  }

  function takeTurn() {
    first();
    [first, second] = [second, first];
    due = false;
  }

  /** Comes after the moves of its frame. */
  function frame() {
    due = waiting = moved;
    moved = false;
    if (waiting) requestAnimationFrame(frame);
    else now();
  }

  return { now, soon };
}
