/** A copy without proxies, as the store and the file would give it back. */
export function plain<Value>(value: Value): Value {
  if (value === undefined) return value;
  const copy: Value = JSON.parse(JSON.stringify(value));
  return copy;
}
