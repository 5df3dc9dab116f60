import type { Attachment } from 'svelte/attachments';

/**
 * Lets mouse or finger drag a part of a drawing; `moved` is told where to, in units of the drawing.
 *
 * Touch is captured on the part alone: elsewhere in the drawing a finger scrolls the page.
 */
export const dragging =
  (enabled: () => boolean, moved: (x: number, y: number) => void): Attachment<SVGGElement> =>
  (part) => {
    const ending = new AbortController();
    const { signal } = ending;
    let toDrawing: DOMMatrix | undefined;

    function grab(event: PointerEvent) {
      if (!enabled() || event.button !== 0) return;
      toDrawing = part.ownerSVGElement?.getScreenCTM()?.inverse();
      part.setPointerCapture(event.pointerId);
      part.focus({ preventScroll: true });
      event.preventDefault();
    }

    function move({ clientX, clientY }: PointerEvent) {
      if (toDrawing === undefined) return;
      const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(toDrawing);
      moved(x, y);
    }

    // Inside SVG browsers do not heed touch-action: without this the page scrolls and the drag ends.
    const keep = (event: TouchEvent) => {
      if (enabled()) event.preventDefault();
    };
    const release = () => (toDrawing = undefined);
    part.addEventListener('pointerdown', grab, { signal });
    part.addEventListener('pointermove', move, { signal });
    for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'])
      part.addEventListener(end, release, { signal });
    part.addEventListener('touchstart', keep, { signal, passive: false });
    return () => ending.abort();
  };
