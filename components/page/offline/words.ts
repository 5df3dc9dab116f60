// What is said of use without a network, in sentences.
import { writtenDigits } from '#language/write-number.ts';
import type { Told } from '#offline/messages.ts';
import { say } from '#say/offline.ts';

const megabytes = (bytes: number): string => writtenDigits((bytes / 1e6).toFixed(1));

/** How far it is, in a few words for the foot of a page. */
export function shortState({ doing, kept, of, bytes }: Told): string {
  if (doing === 'ready') return say('shortReady', { size: megabytes(bytes) });
  if (doing === 'full') return say('shortFull');
  return say(doing === 'keeping' ? 'shortKeeping' : 'shortKept', { kept, of });
}

/** How far it is and what the reader can do. */
export function stateSentence({ doing, kept, of, bytes, sentBytes }: Told): string {
  const size = megabytes(bytes);
  switch (doing) {
    case 'ready':
      return say('ready', { size });
    case 'waiting':
      return say('waiting', { kept, of, size, sent: megabytes(sentBytes) });
    case 'offline':
      return say('unreachable', { kept, of });
    case 'keeping':
    case 'stale':
    case 'full':
      return say(doing, { kept, of });
  }
}
