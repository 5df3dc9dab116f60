import type { Progress } from './progress.ts';

/** Hands a file to the reader as a download. */
export function saveBlob(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // A download that has only just begun still reads from the address.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Hands all progress to the learner as a download; returns the file's name. */
export function saveProgressFile(progress: Progress, time = new Date()): string {
  const name = eventFileName(time);
  saveBlob(name, new Blob([progress.exportText()], { type: 'application/json' }));
  return name;
}

/** `shrinkage-progress-2026-11-23.json`, by the learner's calendar. */
function eventFileName(time: Date): string {
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return `shrinkage-progress-${parts.map((part) => String(part).padStart(2, '0')).join('-')}.json`;
}
