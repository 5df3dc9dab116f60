// The object through which a SCORM 1.2 activity speaks to its learning system.

export interface ScormApi {
  LMSInitialize(parameter: ''): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(parameter: ''): unknown;
  LMSFinish(parameter: ''): unknown;
  LMSGetLastError(): unknown;
}

/** As much of a window as is needed to look for the API. */
export interface Frame {
  readonly API?: unknown;
  readonly parent?: Frame | null;
  readonly opener?: Frame | null;
}

const functions = [
  'LMSInitialize',
  'LMSGetValue',
  'LMSSetValue',
  'LMSCommit',
  'LMSFinish',
  'LMSGetLastError',
] as const;

const isApi = (value: unknown): value is ScormApi =>
  typeof value === 'object' &&
  value !== null &&
  functions.every((name) => name in value && typeof Reflect.get(value, name) === 'function');

/** Learning systems nest frames; one that went on for ever would hang the page. */
const deepest = 20;

/** The API in this window, those around it, or those around the one that opened it. */
export const findApi = (frame: Frame): ScormApi | undefined =>
  above(frame) ?? openerOf(topOf(frame)) ?? openerOf(frame);

/** A window of another origin throws where it is looked into: no API can be had from there. */
function reached<Result>(look: () => Result): Result | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

const parentOf = (frame: Frame): Frame | undefined =>
  reached(() => (frame.parent && frame.parent !== frame ? frame.parent : undefined));

function above(frame: Frame): ScormApi | undefined {
  let here: Frame | undefined = frame;
  for (let level = 0; here && level < deepest; level++) {
    const current: Frame = here;
    const api = reached(() => current.API);
    if (isApi(api)) return api;
    here = parentOf(current);
  }
  return undefined;
}

function topOf(frame: Frame): Frame {
  let here = frame;
  for (let level = 0; level < deepest; level++) here = parentOf(here) ?? here;
  return here;
}

function openerOf(frame: Frame): ScormApi | undefined {
  const opener = reached(() => frame.opener);
  return opener ? above(opener) : undefined;
}
