// A learning system that keeps to the letter of SCORM 1.2: scorm-again, with the limits that it lets
// pass and systems in use do not.
import type { ScormApi } from '../scorm/api.ts';

export interface Refused {
  readonly element: string;
  readonly value: string;
}

/** What a value of an element must look like, by the first pattern that fits its name. */
const formats: readonly (readonly [element: RegExp, value: RegExp])[] = [
  [/^cmi\.suspend_data$/u, /^[^]{0,4096}$/u],
  [/score\.(?:raw|min|max)$/u, /^(?:100(?:\.0+)?|\d{1,2}(?:\.\d{1,7})?)$/u],
  [/\.weighting$/u, /^-?\d+(?:\.\d+)?$/u],
  [/session_time$/u, /^\d{2,4}:[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/u],
  [/lesson_status$/u, /^(?:passed|completed|failed|incomplete|browsed)$/u],
  [/\.exit$/u, /^(?:time-out|suspend|logout|)$/u],
  [/^cmi\.interactions\.\d+\.id$/u, /^[\w-]{1,255}$/u],
  [/^cmi\.interactions\.\d+\.type$/u, /^fill-in$/u],
  [/student_response$/u, /^[^]{0,255}$/u],
  [/\.result$/u, /^(?:correct|wrong|unanticipated|neutral|\d+(?:\.\d+)?)$/u],
];

/** The same API; what it refuses is noted, and answered as a system would. */
export function strictly(api: ScormApi, refused: Refused[]): ScormApi {
  let error: string | undefined;
  const passed = <Answer>(answer: Answer): Answer => {
    error = undefined;
    return answer;
  };
  return {
    LMSInitialize: (parameter) => passed(api.LMSInitialize(parameter)),
    LMSGetValue(element) {
      if (/lesson_mode/u.test(element)) throw new Error('Some systems know no lesson_mode.');
      return passed(api.LMSGetValue(element));
    },
    LMSSetValue(element, value) {
      const format = formats.find(([name]) => name.test(element))?.[1];
      const taken =
        format?.test(value) === true && String(api.LMSSetValue(element, value)) === 'true';
      if (!taken) refused.push({ element, value });
      error = taken ? undefined : '405';
      return String(taken);
    },
    LMSCommit: (parameter) => passed(api.LMSCommit(parameter)),
    LMSFinish: (parameter) => passed(api.LMSFinish(parameter)),
    LMSGetLastError: () => error ?? api.LMSGetLastError(),
  };
}
