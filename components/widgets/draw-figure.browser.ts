import { hydrate, mount, unmount, type ComponentProps } from 'svelte';
import Guarded from '#components/waking/Guarded.svelte';
import type { LiveFrame } from './live-frame.ts';
import WidgetFrame from './WidgetFrame.svelte';

type FrameProps = Omit<ComponentProps<typeof WidgetFrame>, 'ready' | 'fail'>;

/**
 * Brings the picture in `target` to life. Where it throws the picture comes back: at once the answer
 * rejects with what was thrown, later `onstop` is told.
 */
export function drawFigure(
  target: Element,
  props: FrameProps,
  onstop: (reason: unknown) => void,
): Promise<LiveFrame> {
  const drawn = target.innerHTML;
  // A page that is put together in the browser has no picture of it yet.
  const draw = drawn === '' ? mount : hydrate;
  return new Promise((resolve, reject) => {
    let stop = reject;
    const ready = (frame: LiveFrame) => {
      stop = onstop;
      resolve(frame);
    };
    const fail = (reason: unknown) => {
      void unmount(figure);
      target.innerHTML = drawn;
      stop(reason);
    };
    const frame = { ...props, ready, fail };
    const figure = draw(Guarded<typeof frame>, {
      target,
      props: { Frame: WidgetFrame, frame, onfail: fail },
    });
  });
}
