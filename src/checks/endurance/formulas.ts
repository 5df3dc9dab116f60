// Reads and compares random and hostile texts as formulas: none may throw, none may take long.
// Each takes a bounded number of steps, so that the slowest is far from the limit.
import '#say/formulas.ts';
import { compareFormulas } from '#expressions/formula/compare-formulas.ts';
import { toMathml } from '#expressions/formula/mathml.ts';
import { nameSlip } from '#expressions/formula/name-slip.ts';
import { randomDraws } from '#expressions/formula/random-draws.ts';
import { readFormula } from '#expressions/formula/read-formula.ts';
import { verdictGroups } from '#expressions/formula/verdicts/index.ts';

const count = 100_000;
const slowestAllowed = 50;
const draw = randomDraws(20261123);

const pieces = [
  ...'xyzwdXInpλσβ0123456789+-*/^()[]{}|_,;.=\'"\\ \t²³⁻½√ΣᵀΩ‖≤%!&<>$~`@#:?',
  '||',
  '**',
  '\\frac',
  '\\frac{',
  '\\sqrt',
  '\\sum_{j=1}^p',
  '\\left(',
  '\\right)',
  '\\lambda',
  '\\|',
  'sum(',
  'max(',
  'min(',
  'exp(',
  'log(',
  'sign(',
  'inv(',
  'tr(',
  'norm(',
  '^T',
  '^{-1}',
  '_{',
  '_1',
  'x_i',
  'd_j',
  '1e99',
  '1e-99',
  '9^9^9^9',
  '\u{1d706}',
  '\ud800',
  '\u202e',
  '😀',
];

const some = (list: readonly string[]): string => list[draw(list.length)] ?? '';

/** What a loop, a recursion or a backtracking pattern would choke on. */
const hostile = (): string => {
  const unit = some([
    '(',
    '[',
    '{',
    '|',
    '||',
    '-',
    '+',
    '^',
    "'",
    '_',
    '\\',
    'x^',
    '2^',
    'x/',
    '1e99*',
    'sum(x*',
    'sum_j ',
    '√',
    'exp(',
    '\\frac{',
    'X*X^T*',
    'inv(',
    '(x+y)^12*',
    '9^9^',
    'x(',
    '1,',
    '.',
    'a',
    'lambda',
    '\\lambda',
    ' ',
    '=',
    '(1/(x+',
    '|x+',
    '||w',
    '\\text{',
    'max(x,',
    'I+',
    'W',
    '½',
    'z^z*',
    '||w||+',
    'inv(X^TX)*',
    '(1+1e99z)^-12*',
    '(1/(1+x)+',
  ]);
  return unit.repeat(1 + draw(420 / unit.length)) + some(['', 'x', ')', '2', '|', '}']);
};

const mutated = (text: string): string => {
  const at = draw(text.length + 1);
  return text.slice(0, at) + some(pieces) + text.slice(at + draw(3));
};

const groups = verdictGroups.map((group) => ({
  ...group,
  typed: [group.expected, ...group.equal, ...group.different.map((entry) => entry.typed)],
}));

function randomText(typed: readonly string[]): string {
  const kind = draw(4);
  if (kind === 0) return Array.from({ length: draw(60) }, () => some(pieces)).join('');
  if (kind === 1) return hostile();
  let text = some(typed);
  for (let times = draw(6); times > 0; times -= 1) text = mutated(text);
  return text;
}

const slowest = { milliseconds: 0, text: '', step: '' };

/** Of the processor for this thread: on a busy machine a text is not slower. */
function milliseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function timed<Result>(step: string, text: string, run: () => Result): Result {
  const started = milliseconds();
  const result = run();
  const taken = milliseconds() - started;
  if (taken > slowest.milliseconds) Object.assign(slowest, { milliseconds: taken, text, step });
  return result;
}

const counts = { read: 0, explained: 0, equal: 0, different: 0, undecided: 0 };

function judge(text: string, { language, expected }: (typeof groups)[number]): void {
  const right = readFormula(expected, language);
  const read = timed('read', text, () => readFormula(text, language));
  if (read.kind === 'none') {
    counts.explained += 1;
    if (!/[.?]$/u.test(read.message)) throw new Error(`No sentence: ${read.message}`);
    return;
  }
  counts.read += 1;
  if (right.kind === 'none') throw new Error(right.message);
  timed('draw', text, () => toMathml(read.tree));
  const { verdict } = timed('compare', text, () =>
    compareFormulas(read.tree, right.tree, language, 7),
  );
  counts[verdict] += 1;
  if (verdict === 'different')
    timed('slip', text, () => nameSlip(read.tree, right.tree, language, 7));
}

const started = performance.now();
for (let done = 0; done < count; done += 1) {
  const group = groups[draw(groups.length)];
  if (group === undefined) continue;
  const text = randomText(group.typed);
  try {
    judge(text, group);
  } catch (error) {
    console.error(`Thrown for ${JSON.stringify(text)} in "${group.name}":`, error);
    process.exit(1);
  }
}
console.log(`${count} texts in ${((performance.now() - started) / 1000).toFixed(1)} s`, counts);
console.log(
  `slowest: ${slowest.milliseconds.toFixed(1)} ms to ${slowest.step}`,
  JSON.stringify(slowest.text),
);
if (slowest.milliseconds > slowestAllowed) process.exitCode = 1;
