// As many settings as figures may stand on one page, each with its own.
const MOST = 12;

/** A function of a setting that keeps its last few answers, by what `keyOf` says of the setting. */
export function recent<Setting, Answer>(
  keyOf: (setting: Setting) => string,
  find: (setting: Setting) => Answer,
): (setting: Setting) => Answer {
  const kept = new Map<string, { readonly answer: Answer }>();
  return (setting) => {
    const key = keyOf(setting);
    const { answer } = kept.get(key) ?? { answer: find(setting) };
    kept.delete(key);
    kept.set(key, { answer });
    for (const oldest of kept.keys()) if (kept.size > MOST) kept.delete(oldest);
    return answer;
  };
}
