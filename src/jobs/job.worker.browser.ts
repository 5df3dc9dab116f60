// The worker: runs one job in slices, so that a cancel is heard in between.
import { startJob, type JobName } from './index.ts';
import { failureOf, type Answer, type Request } from './messages.ts';
import { runInSlices } from './run-in-slices.ts';

const pace = { slice: 40, silence: 50 };
let canceled = false;

addEventListener('message', ({ data }: MessageEvent<Request<JobName>>) => {
  if (data.kind === 'cancel') canceled = true;
  else void answer(data);
});

const send = <Name extends JobName>(message: Answer<Name>): void => postMessage(message);

async function answer<Name extends JobName>(
  request: Request<Name> & { readonly kind: 'start' },
): Promise<void> {
  try {
    const run = startJob(request.name, request.input, request.from);
    send<Name>(
      await runInSlices(
        run,
        {
          now: () => performance.now(),
          pause: () => new Promise((done) => setTimeout(done)),
          canceled: () => canceled,
          report: (progress) => send<Name>({ kind: 'progress', progress }),
        },
        pace,
      ),
    );
  } catch (thrown) {
    send<Name>(failureOf(thrown));
  }
}
