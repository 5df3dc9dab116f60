// The system of a school in which the student's page runs, where it runs in one.
import type { Student } from '#assignments/personal-seed.ts';
import type { Receipt } from '#assignments/receipt.ts';
import type { KeptRun, Run } from './run.ts';

export interface LearningSystem {
  /** Whom the system says that the student is. */
  readonly student: Student;
  /** What it kept of an earlier sitting. */
  readonly kept: KeptRun | undefined;
  /** Takes over what was answered on another device, then keeps and reports what is done. */
  follow(run: Run): Promise<void>;
  handIn(run: Run, receipt: Receipt, sealed: string | undefined): Promise<HandedIn>;
}

export interface HandedIn {
  /** What was refused, in sentences. */
  readonly problems: readonly string[];
  /** Whether the system was told a score; a question that only the teacher can judge forbids it. */
  readonly scored: boolean;
  /** Whether the receipt went along; a long one has no room. */
  readonly receiptKept: boolean;
}
