// color-mix() of two colors in hexadecimal, for a renderer that does not know it.

const channels = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

const mix = (hex: string, share: number, other: string): string => {
  const mixed = channels(hex).map((value, index) => {
    const beside = channels(other)[index] ?? value;
    return Math.round(share * value + (1 - share) * beside);
  });
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
};

const call = /color-mix\(in \w+,\s*(#[\da-f]{6})\s+([\d.]+)%,\s*(#[\da-f]{6}|transparent)\s*\)/giu;

/** Each mix by the color that it is, as near as mixing in sRGB comes; with `transparent` on white. */
export const withMixedColors = (css: string): string =>
  css.replaceAll(call, (_, first: string, percent: string, second: string) =>
    mix(first, Number(percent) / 100, second === 'transparent' ? '#ffffff' : second),
  );
