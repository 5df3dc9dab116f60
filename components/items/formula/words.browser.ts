// What the reader of formulas says comes beside it: judging needs none of it.
import '#say/formulas.ts';
import { loadArea } from '#content/interface/load-area.browser.ts';

export const load = (): Promise<void> => loadArea('formulas');
