/** The next 1, 1.5, 2, 3, 4, 5 or 7 times a power of ten that is at least `value`: an axis that ends there is steady. */
export function roundUp(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const factor = [1, 1.5, 2, 3, 4, 5, 7].find((each) => each * power >= value) ?? 10;
  return factor * power;
}
