// A learner's way through the site: predicts, moves the figure, answers wrong and then right, comes
// back, reviews, searches, and goes on in German.
import { click, middleOf, until, type Driver } from './driver.ts';

/** What a step is called in the report, and what it does. */
export interface Step {
  readonly name: string;
  readonly walk: (driver: Driver, site: string) => Promise<void>;
}

const item = (name: string, rest = ''): string => `[data-item="one-weight/${name}"] ${rest}`.trim();
const found = (selector: string): string => `document.querySelector(${JSON.stringify(selector)})`;
const text = (selector: string): string => `${found(selector)}?.textContent`;
const figure = 'shrinkage-widget#one-weight';
const handle = `${figure} .handle[tabindex="0"]`;
const sentence = `${figure} .sentence`;

/** Comes to an element as a reader does, and waits until it is alive. */
async function wake(driver: Driver, selector: string): Promise<void> {
  await until(
    driver,
    'the lesson is drawn',
    `!${found('article[data-lesson] > :not([data-drawn])')}`,
  );
  const { x, y } = await middleOf(driver, selector);
  // A movement is the sign that somebody reads here.
  await driver.drag([{ x: 2, y: y % 50 }]);
  await middleOf(driver, selector);
  await until(driver, `${selector} comes alive (${x})`, found(`${selector}[data-alive]`));
}

async function predict(driver: Driver, site: string): Promise<void> {
  await driver.open(`${site}lessons/one-weight/`);
  await until(driver, 'scripts are there', `customElements.get('quiz-item')`);
  await wake(driver, item('larger-share'));
  await click(driver, item('larger-share', 'label'));
  await click(driver, item('larger-share', 'button[type="submit"]'));
  await until(driver, 'what happens is told', found(item('larger-share', '.comparison')));
}

async function saysOther(driver: Driver, move: () => Promise<void>): Promise<void> {
  const before = JSON.stringify(await driver.value(text(sentence)));
  await move();
  await until(driver, 'the figure says something else', `${text(sentence)} !== ${before}`);
}

async function moveFigure(driver: Driver): Promise<void> {
  await wake(driver, item('predict-zero'));
  await click(driver, item('predict-zero', '.actions button[type="button"]'));
  await wake(driver, figure);
  await until(driver, 'the figure is open', found(handle));
  await saysOther(driver, async () => {
    await driver.value(`${found(handle)}.focus()`);
    await driver.press('ArrowRight');
  });
  await saysOther(driver, async () => {
    const { x, y } = await middleOf(driver, handle);
    await driver.drag([
      { x, y },
      { x: x - 20, y },
      { x: x - 45, y },
    ]);
  });
}

const field = item('elastic-net-minimum', 'input[type="text"]');
const verdict = item('elastic-net-minimum', '.verdict');

async function answerWith(driver: Driver, answer: string): Promise<void> {
  await driver.value(`(${found(field)}.focus(), ${found(field)}.select())`);
  await driver.type(answer);
  await driver.press('Enter');
}

async function answer(driver: Driver): Promise<void> {
  await wake(driver, item('elastic-net-minimum'));
  await answerWith(driver, '2.5');
  await until(driver, 'a wrong answer is told', `/Not right/.test(${text(verdict)})`);
  await answerWith(driver, '5/3');
  await until(driver, 'a right answer is told', `/^\\s*Right/.test(${text(verdict)})`);
  const saved = item('elastic-net-minimum', '.saved');
  await until(driver, 'the answer is kept', `/Saved/.test(${text(saved)})`);
}

async function comeBack(driver: Driver, site: string): Promise<void> {
  await driver.open(`${site}lessons/one-weight/quiz/`);
  await until(driver, 'scripts are there', `customElements.get('quiz-item')`);
  await wake(driver, item('elastic-net-minimum'));
  await until(driver, 'the answer stands there', `${found(field)}.value === '5/3'`);
}

async function review(driver: Driver, site: string): Promise<void> {
  await driver.open(`${site}review/`);
  await until(driver, 'the next review is told', `/due on/.test(${text('.place')})`);
}

async function speakGerman(driver: Driver, site: string): Promise<void> {
  await driver.open(`${site}de/lessons/one-weight/quiz/`);
  await until(driver, 'scripts are there', `customElements.get('quiz-item')`);
  await wake(driver, item('elastic-net-minimum'));
  await until(driver, 'the same answer is there', `${found(field)}.value === '5/3'`);
  await until(driver, 'it is judged in German', `/Richtig/.test(${text(verdict)})`);
}

async function search(driver: Driver, site: string): Promise<void> {
  await driver.open(`${site}search/`);
  await until(driver, 'the search is there', found('search-page input'));
  await click(driver, 'search-page input');
  await driver.type('lambda');
  await until(driver, 'something is found', found('search-page a[href*="/lessons/"]'));
}

export const steps: readonly Step[] = [
  { name: 'predicts', walk: predict },
  { name: 'moves the figure by key and by mouse', walk: moveFigure },
  { name: 'answers wrong, then right', walk: answer },
  { name: 'comes back and finds it kept', walk: comeBack },
  { name: 'is told the next review', walk: review },
  { name: 'goes on in German', walk: speakGerman },
  { name: 'searches', walk: search },
];
