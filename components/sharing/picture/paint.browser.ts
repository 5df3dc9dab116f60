// Colors as programs that draw SVG know them: rgb(…) and an opacity.

export interface Paint {
  readonly color: string;
  /** From 0, which draws nothing, to 1. */
  readonly opacity: number;
}

const known = new Map<string, Paint>();

/** Any color that a browser computes, `color(srgb …)` among them; `none` is one without opacity. */
export function paintOf(css: string): Paint {
  const found = known.get(css) ?? read(css);
  known.set(css, found);
  return found;
}

function read(css: string): Paint {
  if (css === 'none') return { color: css, opacity: 0 };
  return css.startsWith('url(') ? { color: css, opacity: 1 } : painted(css);
}

const pixel = () => new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

let context: ReturnType<typeof pixel> | undefined;

function painted(css: string): Paint {
  context ??= pixel();
  if (context === null) return { color: css, opacity: 1 };
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return { color: `rgb(${red},${green},${blue})`, opacity: Number((alpha / 255).toFixed(3)) };
}
