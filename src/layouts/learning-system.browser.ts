// Joins the student's page to a system that speaks SCORM 1.2.
import { gradingBank, lockedIds } from '#assignments/bank.ts';
import type { Receipt } from '#assignments/receipt.ts';
import { regrade, type Regraded } from '#assignments/regrade.ts';
import type { LearningSystem } from '#components/assignments/learning-system.ts';
import { receiptAt, type KeptRun, type Run } from '#components/assignments/run.ts';
import { findApi } from '#exporters/scorm/api.ts';
import { openSession, type Result, type ScormSession } from '#exporters/scorm/session.ts';
import { itemSupply } from './item-supply.browser.ts';
import { readSitting, writeSitting } from './sitting.ts';

/** Undefined where the page is in no such system, or the system does not answer. */
export function openLearningSystem(): LearningSystem | undefined {
  if (document.documentElement.dataset['learningSystem'] !== 'scorm12') return undefined;
  const api = findApi(window);
  const session = api && openSession(api);
  return session && joined(session, Date.now());
}

function joined(session: ScormSession, opened: number): LearningSystem {
  const { learner: student } = session;
  const sitting = readSitting(session.kept);
  const kept: KeptRun | undefined = sitting && { student, ...sitting.run };
  let receipt = kept?.sealed;
  let run: Run | undefined;
  let leave = (): void => undefined;

  const keep = (): void => void (run && session.keep(writeSitting(run, receipt)));
  // Whichever comes first: a phone that is put away says no more.
  addEventListener('visibilitychange', () => document.hidden && keep());
  addEventListener('pagehide', () => {
    keep();
    session.close(Date.now() - opened);
  });

  return {
    student,
    kept,
    async follow(begun) {
      const known = begun.take === kept?.take ? sitting?.progress : undefined;
      if (known !== undefined) await begun.progress.importText(known);
      leave();
      run = begun;
      leave = onAnswer(begun, () => {
        keep();
        void shareSoFar(begun).then((share) => share !== undefined && session.progress(share));
      });
      keep();
    },
    async handIn(done, handedIn, sealed) {
      receipt = sealed;
      const result = await resultOf(done, handedIn);
      const problems = session.complete(result);
      const receiptKept = session.keep(writeSitting(done, sealed)) && sealed !== undefined;
      return { problems, scored: result.share !== undefined, receiptKept };
    },
  };
}

/** Calls `then` after each answer; returns what ends that. */
function onAnswer({ progress }: Run, then: () => void): () => void {
  let answered = progress.events.length;
  return progress.subscribe(() => {
    if (progress.events.length === answered) return;
    answered = progress.events.length;
    then();
  });
}

/** Before it is handed in a score is told only where the student may know it. */
async function shareSoFar(run: Run): Promise<number | undefined> {
  if (run.identified.assignment.policy.feedback === 'later') return undefined;
  return (await resultOf(run, await receiptAt(run, Date.now()))).share;
}

async function resultOf({ identified }: Run, receipt: Receipt): Promise<Result> {
  const bank = await gradingBank(identified.assignment, itemSupply);
  const { items, total, outOf } = await regrade(identified, receipt, bank);
  const locked = lockedIds(identified.assignment).length > 0;
  return {
    ...(!locked && outOf > 0 && { share: total / outOf }),
    questions: items.map(reported),
  };
}

const reported = ({ id, response, verdict, points, weight }: Regraded['items'][number]) => ({
  id,
  response: onOneLine(response),
  weight,
  ...(verdict !== 'not graded' && { share: points }),
});

function onOneLine(response: unknown): string {
  if (typeof response === 'string') return response;
  if (Array.isArray(response)) return response.map(onOneLine).join(', ');
  return typeof response === 'object' && response !== null
    ? Object.entries(response)
        .map(([name, value]) => `${name}: ${onOneLine(value)}`)
        .join('; ')
    : '';
}
