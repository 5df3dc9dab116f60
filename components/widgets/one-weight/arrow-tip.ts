import type { Frame } from '#components/plot/frame.ts';

const LENGTH = 48;

/** Where an arrow of fixed length ends that leaves w = 0 to one side with the curve's slope. */
export function arrowTip(
  frame: Frame,
  slope: number,
  side: -1 | 1,
): { readonly x: number; readonly y: number; readonly transform: string } {
  const across = side * (frame.x(1) - frame.x(0));
  const up = side * slope * (frame.y(1) - frame.y(0));
  const scale = LENGTH / Math.hypot(across, up);
  const x = across * scale;
  const y = up * scale;
  const degrees = (Math.atan2(y, x) * 180) / Math.PI;
  return {
    x,
    y,
    transform: `translate(${x.toFixed(1)},${y.toFixed(1)}) rotate(${degrees.toFixed(1)})`,
  };
}
