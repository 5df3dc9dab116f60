// Runs a number from where it stands to its end, a frame at a time.
import { lessMotion, whenLessMotion } from '#components/waking/less-motion.browser.ts';

/** What is moved, each read anew at every frame. */
interface Played {
  readonly value: () => number;
  readonly min: () => number;
  readonly max: () => number;
  /** How far it goes in a second. */
  readonly perSecond: () => number;
  readonly change: (value: number) => void;
}

// For who asks for less motion the state still changes, seldom enough to be read.
const SELDOM = 700;

/** A run that can be started and paused; it ends by itself at the maximum. */
export function playing(played: Played) {
  let on = $state(false);
  let frame = 0;
  let deafen = (): void => undefined;

  function run(last: number, reached: number) {
    frame = requestAnimationFrame((now) => {
      const due = now - last >= (lessMotion() ? SELDOM : 0);
      const next = due ? reached + (played.perSecond() * (now - last)) / 1000 : reached;
      const end = next >= played.max();
      if (due) played.change(Math.min(played.max(), Math.floor(next)));
      if (end) pause();
      else run(due ? now : last, next);
    });
  }

  function start() {
    on = true;
    // Who asks for less motion while it runs has it stopped.
    deafen = whenLessMotion(pause);
    const atEnd = played.value() >= played.max();
    run(performance.now(), atEnd ? played.min() : played.value());
  }

  function pause() {
    on = false;
    deafen();
    cancelAnimationFrame(frame);
  }

  return {
    get on() {
      return on;
    },
    toggle: () => (on ? pause() : start()),
    pause,
  };
}
