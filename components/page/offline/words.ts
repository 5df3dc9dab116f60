// What is said of use without a network, in sentences.
import type { Told } from '#offline/messages.ts';

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** How far it is, in a few words for the foot of a page. */
export function shortState({ doing, kept, of, bytes }: Told): string {
  if (doing === 'ready') return `ready, ${megabytes(bytes)}`;
  if (doing === 'keeping') return `keeping ${kept} of ${of} files …`;
  return doing === 'full' ? 'no room on this device' : `${kept} of ${of} files kept`;
}

/** How far it is and what the reader can do. */
export function stateSentence({ doing, kept, of, bytes, sentBytes }: Told): string {
  const part = `${kept} of ${of} files are kept on this device.`;
  switch (doing) {
    case 'ready':
      return `Ready: the whole course works without a network. It takes ${megabytes(bytes)} on this device.`;
    case 'keeping':
      return `Keeping the course: ${kept} of ${of} files …`;
    case 'waiting':
      return `${part} Pages that you visit are added. The whole course is ${megabytes(sentBytes)} to download and takes ${megabytes(bytes)}.`;
    case 'offline':
      return `${part} The server cannot be reached; the rest is fetched at your next visit with a network.`;
    case 'stale':
      return `${part} The site is changing just now; the rest is fetched at your next visit.`;
    case 'full':
      return `${part} This device has no room for more: free some space, then press “Keep the course”.`;
  }
}

/** Why nothing is kept, where no worker speaks. */
export const whyNone = {
  never: 'This copy of the site keeps no pages.',
  off: 'Nothing is kept, as you chose. The course works while there is a network.',
  insecure:
    'This page was reached by http, where browsers keep no pages: open it by https to use it without a network.',
  refused:
    'This browser keeps no pages, perhaps because of a private window or a setting. The course works while there is a network.',
  soon: 'Nothing is kept yet: it begins a few seconds after a page is loaded.',
} as const;

/** Whether the browser may clear what the learner did. */
export const persistence = {
  yes: 'The browser has promised not to clear your answers and these pages by itself.',
  no: 'The browser may clear your answers and these pages when the device runs out of room. It is asked not to at your first answer, and has not agreed: a saved file is safe.',
} as const;
