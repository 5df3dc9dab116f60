/** A function that keeps its last answer, and gives it again while asked what has the same key. */
export function latest<Question, Answer>(
  find: (question: Question) => Answer,
  keyOf: (question: Question) => string,
): (question: Question) => Answer {
  let last: { readonly key: string; readonly answer: Answer } | undefined;
  return (question) => {
    const key = keyOf(question);
    if (last?.key !== key) last = { key, answer: find(question) };
    return last.answer;
  };
}
