import type { Told } from '#offline/messages.ts';
import { onPress, partOf } from '../parts.browser.ts';
import { choice } from './choice.browser.ts';
import { onInstallOffer } from './install-offer.browser.ts';
import { keepNothing, keepWhole, speak } from './keeping.browser.ts';
import { onStates } from './states.browser.ts';
import { persistence, stateSentence, whyNone } from './words.ts';

/** Shows what the worker tells, and keeps or removes the site when a button is pressed. */
export function startOfflinePanel(panel: HTMLElement): void {
  onInstallOffer((install) => {
    const button = partOf(panel, 'install');
    button.hidden = install === undefined;
    button.onclick = install ?? null;
  });
  void showPersistence(panel);
  const obstacle = obstacleHere();
  if (obstacle !== undefined) return say(panel, obstacle);
  onStates((told) => showState(panel, told));
  onPress(panel, 'keep', async () => {
    panel.dataset['asked'] = '';
    if (!(await keepWhole())) say(panel, whyNone.refused);
  });
  onPress(panel, 'remove', async () => {
    panel.dataset['asked'] = '';
    await keepNothing();
    showNone(panel);
  });
  void lookUp(panel);
}

function obstacleHere(): string | undefined {
  if (!import.meta.env.OFFLINE) return whyNone.never;
  if (!window.isSecureContext) return whyNone.insecure;
  return 'serviceWorker' in navigator ? undefined : whyNone.refused;
}

async function lookUp(panel: HTMLElement): Promise<void> {
  const base = import.meta.env.BASE_URL;
  const registration = await navigator.serviceWorker.getRegistration(base).catch(() => undefined);
  if (registration?.active && choice() !== 'off') speak(registration, { kind: 'tell' });
  else showNone(panel);
}

function showNone(panel: HTMLElement): void {
  say(panel, choice() === 'off' ? whyNone.off : whyNone.soon);
  partOf(panel, 'keep').hidden = false;
  partOf(panel, 'remove').hidden = true;
}

function showState(panel: HTMLElement, told: Told): void {
  if (choice() === 'off') return;
  say(panel, stateSentence(told), told.doing !== 'keeping');
  partOf(panel, 'keep').hidden = told.doing === 'ready' || told.doing === 'keeping';
  partOf(panel, 'remove').hidden = told.kept === 0;
}

/** Said aloud only after a button was pressed, and not at every file. */
function say(panel: HTMLElement, sentence: string, aloud = true): void {
  partOf(panel, 'state').textContent = sentence;
  if (aloud && 'asked' in panel.dataset) partOf(panel, 'result').textContent = sentence;
}

async function showPersistence(panel: HTMLElement): Promise<void> {
  const kept = await navigator.storage?.persisted?.().catch(() => undefined);
  if (kept === undefined) return;
  partOf(panel, 'persistence').textContent = kept ? persistence.yes : persistence.no;
}
