// What a teacher has made in this browser: keys under their passphrases, assignments, a plan that is
// not finished. The file that the teacher saves is the safe copy; this one is for convenience.
import { emptyForm, type OwnForm } from '#components/assignments/builder/own-form.ts';
import { emptyPlan, type Plan } from '#assignments/plan.ts';
import {
  emptyTeacherFile,
  mergedFiles,
  readTeacherFile,
  writeTeacherFile,
  type TeacherFile,
} from '#assignments/teacher-file.ts';

type What = 'desk' | 'plan' | 'form';

const keyOf = (what: What): string => `shrinkage:${import.meta.env.BASE_URL}:teacher:${what}`;

/** What was kept; nothing where it is blocked, damaged or the first time. */
export async function deskFile(): Promise<TeacherFile> {
  try {
    const text = localStorage.getItem(keyOf('desk'));
    return text === null ? emptyTeacherFile : await readTeacherFile(text);
  } catch {
    return emptyTeacherFile;
  }
}

/** Adds to what is kept; gives back all of it, whether or not it could be stored. */
export async function addToDesk(added: TeacherFile): Promise<TeacherFile> {
  const all = mergedFiles(await deskFile(), added);
  store('desk', writeTeacherFile(all));
  void navigator.storage?.persist().catch(() => false);
  return all;
}

/** What is chosen so far. */
export const keptPlan = (): Plan => kept('plan', isPlan) ?? emptyPlan;
export const keepPlan = (plan: Plan): void => store('plan', JSON.stringify(plan));

/** What stands in the form for a question of the teacher's own. */
export const keptForm = (): OwnForm => kept('form', isForm) ?? emptyForm;
export const keepForm = (form: OwnForm): void => store('form', JSON.stringify(form));

function kept<Value>(what: What, fits: (value: unknown) => value is Value): Value | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(what)) ?? 'null');
    return fits(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function store(what: What, text: string): void {
  try {
    localStorage.setItem(keyOf(what), text);
  } catch {
    return;
  }
}

const hasAll = (value: unknown, of: object): boolean =>
  typeof value === 'object' && value !== null && Object.keys(of).every((field) => field in value);

const isPlan = (value: unknown): value is Plan => hasAll(value, emptyPlan);
const isForm = (value: unknown): value is OwnForm => hasAll(value, emptyForm);
