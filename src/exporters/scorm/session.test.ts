import fc from 'fast-check';
import { Scorm12API } from 'scorm-again';
import { describe, expect, it, test } from 'vitest';
import { strictly, type Refused } from '../readers/strict-scorm.test-support.ts';
import type { ScormApi } from './api.ts';
import { openSession, type ScormSession } from './session.ts';
import { decimalValue, identifierText, spokenName, timespan } from './values.ts';

interface System {
  readonly api: ScormApi;
  readonly refused: Refused[];
  /** What was set last. */
  readonly sent: ReadonlyMap<string, string>;
  readonly value: (element: string) => string;
}

const system = (core: Readonly<Record<string, unknown>> = {}, suspendData = ''): System => {
  const lms = new Scorm12API({ autocommit: false, logLevel: 5 });
  lms.loadFromJSON({ cmi: { core, suspend_data: suspendData } }, '');
  const refused: Refused[] = [];
  const strict = strictly(lms, refused);
  const sent = new Map<string, string>();
  const api: ScormApi = {
    ...strict,
    LMSSetValue: (element, value) => {
      sent.set(element, value);
      return strict.LMSSetValue(element, value);
    },
  };
  return { api, refused, sent, value: (element) => String(lms.getCMIValue(element)) };
};

const opened = (api: ScormApi): ScormSession => openSession(api) ?? expect.fail('It did not open.');

const ada = { student_id: 's-001', student_name: 'Lovelace, Ada' };

describe('a sitting', () => {
  it('knows the student and begins as incomplete', () => {
    const { api, value, refused } = system(ada);
    const session = opened(api);
    expect(session.learner).toEqual({ id: 's-001', name: 'Ada Lovelace' });
    expect([session.kept, session.completed]).toEqual(['', false]);
    expect(value('cmi.core.lesson_status')).toBe('incomplete');
    expect(refused).toEqual([]);
  });

  it('reports a score from 0 to 100, completion and each question', () => {
    const { api, value, sent, refused } = system(ada);
    const session = opened(api);
    const problems = session.complete({
      share: 2 / 3,
      questions: [
        { id: 'one-weight/minimum', response: '3/2', share: 1, weight: 1 },
        { id: 'own/a b', response: 'x'.repeat(400), share: 1 / 3, weight: 2 },
        { id: 'own/locked', response: 'ridge', weight: 1 },
      ],
    });
    session.close(3_725_040);
    expect(problems).toEqual([]);
    expect(refused).toEqual([]);
    expect(['raw', 'min', 'max'].map((name) => value(`cmi.core.score.${name}`))).toEqual([
      '66.67',
      '0',
      '100',
    ]);
    expect(value('cmi.core.lesson_status')).toBe('completed');
    expect(sent.get('cmi.core.session_time')).toBe('0001:02:05.04');
    expect(value('cmi.interactions._count')).toBe('3');
    expect(sent.get('cmi.interactions.0.student_response')).toBe('3/2');
    expect(sent.get('cmi.interactions.1.id')).toBe('own-a-b');
    expect(sent.get('cmi.interactions.1.result')).toBe('0.33');
  });

  it('leaves the score out where nothing may be judged yet', () => {
    const { api, value } = system(ada);
    opened(api).complete({ questions: [] });
    expect(value('cmi.core.score.raw')).toBe('');
    expect(value('cmi.core.lesson_status')).toBe('completed');
  });

  it('goes on where it was, and leaves a completed status as it is', () => {
    const { api, value } = system({ ...ada, lesson_status: 'completed' }, 'r1.abc');
    const session = opened(api);
    expect([session.kept, session.completed]).toEqual(['r1.abc', true]);
    expect(value('cmi.core.lesson_status')).toBe('completed');
  });

  it('keeps the best score of several sittings', () => {
    const { api, value } = system({ ...ada, lesson_status: 'completed', score: { raw: '80' } });
    const session = opened(api);
    session.complete({ share: 0.5, questions: [] });
    expect(value('cmi.core.score.raw')).toBe('80');
    session.complete({ share: 0.9, questions: [] });
    expect(value('cmi.core.score.raw')).toBe('90');
  });

  it('keeps 4096 characters and no more', () => {
    const { api, value, refused } = system(ada);
    const session = opened(api);
    expect(session.keep('r'.repeat(4096))).toBe(true);
    expect(session.keep('s'.repeat(4097))).toBe(false);
    expect(value('cmi.suspend_data')).toBe('r'.repeat(4096));
    expect(refused).toEqual([]);
  });

  it('ends once, and says so afterwards', () => {
    const { api } = system(ada);
    const session = opened(api);
    session.close(10);
    session.close(20);
    expect(session.keep('x')).toBe(false);
    expect(session.complete({ questions: [] })).toEqual([expect.stringMatching(/ended/u)]);
  });

  it('says what was refused, and goes on', () => {
    const { api } = system(ada);
    const deaf: ScormApi = {
      ...api,
      LMSSetValue: (element, value) =>
        /score/u.test(element) ? 'false' : api.LMSSetValue(element, value),
    };
    const problems = opened(deaf).complete({ share: 1, questions: [] });
    expect(problems).toEqual([expect.stringMatching(/did not take the score .*receipt/u)]);
  });

  it('does not begin where the system does not', () => {
    const { api } = system(ada);
    expect(openSession({ ...api, LMSInitialize: () => 'false' })).toBeUndefined();
  });

  it('sends nothing that a strict system refuses, whatever was answered', () => {
    const reported = fc.record(
      {
        id: fc.string({ minLength: 1, unit: 'binary' }).map((text) => `q${text}`),
        response: fc.string({ maxLength: 600, unit: 'binary' }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        weight: fc.double({ min: 0, max: 1000, noNaN: true }),
      },
      { requiredKeys: ['id', 'response', 'weight'] },
    );
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.array(reported), (share, questions) => {
        const { api, refused } = system(ada);
        const session = opened(api);
        session.progress(share);
        session.complete({ share, questions });
        session.close(share);
        expect(refused.filter(({ element }) => !/student_response/u.test(element))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

test('values keep to the formats', () => {
  expect([timespan(0), timespan(59_999), timespan(1e15)]).toEqual([
    '0000:00:00.00',
    '0000:01:00.00',
    '9999:00:00.00',
  ]);
  expect([1 / 3, 1e-7, 1e9].map(decimalValue)).toEqual(['0.33', '0', '1000000000']);
  expect(identifierText('one-weight/λ minimum')).toBe('one-weight-minimum');
  expect(['Lovelace, Ada', 'Ada', 'a, b, c'].map(spokenName)).toEqual([
    'Ada Lovelace',
    'Ada',
    'a, b, c',
  ]);
});
