const edge = 60;

/**
 * Scrolls the page, as far as the list goes, while what is dragged is held near the upper or lower
 * edge of the window: the faster, the nearer. `scrolled` is told after each step. Ends when the
 * result is called.
 */
export function scrollAtEdge(
  list: Element,
  height: () => number,
  scrolled: () => void,
): () => void {
  let frame = requestAnimationFrame(step);
  function step() {
    const by = stepBy(list.getBoundingClientRect(), height());
    if (by !== 0) {
      window.scrollBy({ top: by, behavior: 'instant' });
      scrolled();
    }
    frame = requestAnimationFrame(step);
  }
  return () => cancelAnimationFrame(frame);
}

function stepBy({ top, bottom }: DOMRect, height: number): number {
  const { innerHeight } = window;
  const above = Math.max(height - edge, top - edge, -edge);
  const below = Math.min(height - innerHeight + edge, bottom - innerHeight + edge, edge);
  return (Math.min(0, above) + Math.max(0, below)) / 4;
}
