/**
 * A function that keeps its last answer, and gives it again while asked what has the same key.
 *
 * With `kept` it keeps that many, those that were last asked for.
 */
export function latest<Question, Answer>(
  find: (question: Question) => Answer,
  keyOf: (question: Question) => string,
  kept = 1,
): (question: Question) => Answer {
  const known: { readonly key: string; readonly answer: Answer }[] = [];
  return (question) => {
    const key = keyOf(question);
    const at = known.findIndex((each) => each.key === key);
    if (at === 0 && known[0]) return known[0].answer;
    const [again] = at > 0 ? known.splice(at, 1) : [];
    const first = again ?? { key, answer: find(question) };
    known.unshift(first);
    known.splice(kept);
    return first.answer;
  };
}
