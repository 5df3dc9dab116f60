/** A function of a setting that keeps its last answer, for as long as `keyOf` says the same. */
export function latest<Setting, Answer>(
  keyOf: (setting: Setting) => string,
  find: (setting: Setting) => Answer,
): (setting: Setting) => Answer {
  let last: { readonly key: string; readonly answer: Answer } | undefined;
  return (setting) => {
    const key = keyOf(setting);
    if (last?.key !== key) last = { key, answer: find(setting) };
    return last.answer;
  };
}
