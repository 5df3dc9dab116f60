// What a learning system keeps of a student between two sittings, in its 4096 characters: the receipt,
// for the teacher, and what is needed to go on, as far as there is room.
import { base64url, fromBase64url, textOf, utf8 } from '#assignments/bytes.ts';
import { deflated, inflated } from '#assignments/packed.ts';
import type { KeptRun } from '#components/assignments/run.ts';
import { longestSuspendData } from '#exporters/scorm/values.ts';
import type { Progress } from '#progress/progress.ts';

export interface Sitting {
  readonly run: Omit<KeptRun, 'student'>;
  /** As `importText` of the progress reads it; absent where there was no room. */
  readonly progress?: string;
}

type Kept = Pick<KeptRun, 'take' | 'began'>;
type Doing = Kept & { readonly progress: Pick<Progress, 'exportText'> };

/** `r1.…` of the receipt, a blank, and `s1.…` of the rest; what does not fit is left out. */
export function writeSitting({ take, began, progress }: Doing, sealed: string | undefined): string {
  const receipt = sealed === undefined ? [] : [sealed];
  const whole = packed({ take, began, progress: progress.exportText() });
  const brief = packed({ take, began });
  const texts = [[...receipt, whole], [...receipt, brief], receipt, [whole], [brief]];
  return texts.map((parts) => parts.join(' ')).find(fits) ?? '';
}

const fits = (text: string): boolean => text !== '' && text.length <= longestSuspendData;

const packed = (value: Kept & { readonly progress?: string }): string =>
  `s1.${base64url(deflated(utf8(JSON.stringify(value))))}`;

const largest = 1_000_000;

/** Undefined where nothing was kept, or not by this page. */
export function readSitting(text: string): Sitting | undefined {
  const parts = text.split(/\s+/u);
  const sealed = parts.find((part) => part.startsWith('r1.'));
  const rest = parts.find((part) => part.startsWith('s1.'));
  const bytes = rest === undefined ? undefined : fromBase64url(rest.slice(3));
  if (bytes === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(textOf(inflated(bytes, largest)));
    return isKept(value) ? sittingOf(value, sealed) : undefined;
  } catch {
    return undefined;
  }
}

const sittingOf = ({ take, began, progress }: Packed, sealed: string | undefined): Sitting => ({
  run: { take, began, ...(sealed !== undefined && { sealed }) },
  ...(progress !== undefined && { progress }),
});

type Packed = Kept & { readonly progress?: string };

const isKept = (value: unknown): value is Packed =>
  typeof value === 'object' &&
  value !== null &&
  'take' in value &&
  'began' in value &&
  Number.isSafeInteger(value.take) &&
  Number.isSafeInteger(value.began) &&
  (!('progress' in value) || typeof value.progress === 'string');
