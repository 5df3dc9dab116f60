/** The unit at `path`; throws a sentence with the known names where there is none. */
export function named<Unit>(units: Record<string, Unit>, path: string, name: string): Unit {
  const unit = units[path];
  if (unit !== undefined) return unit;
  const known = Object.keys(units).map((each) => each.split('/')[1]);
  throw new Error(
    `There is no widget “${name}” (${path} was not found). Known widgets: ${known.join(', ')}.`,
  );
}
