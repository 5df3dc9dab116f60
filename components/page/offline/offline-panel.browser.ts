import { loadArea } from '#content/interface/load-area.browser.ts';
import type { Told } from '#offline/messages.ts';
import { say } from '#say/offline.ts';
import { onPress, partOf } from '../parts.browser.ts';
import { choice } from './choice.browser.ts';
import { onInstallOffer } from './install-offer.browser.ts';
import { keep, keepNothing, keepWhole, speak } from './keeping.browser.ts';
import { onStates } from './states.browser.ts';
import { stateSentence } from './words.ts';

/** Shows what the worker tells, and keeps or removes the site when a button is pressed. */
export async function startOfflinePanel(panel: HTMLElement): Promise<void> {
  await loadArea('offline');
  onInstallOffer((install) => {
    const button = partOf(panel, 'install');
    button.hidden = install === undefined;
    button.onclick = install ?? null;
  });
  void showPersistence(panel);
  const obstacle = obstacleHere();
  if (obstacle !== undefined) return show(panel, obstacle);
  onStates((told) => showState(panel, told));
  onPress(panel, 'keep', async () => {
    panel.dataset['asked'] = '';
    if (!(await keepWhole())) show(panel, say('refused'));
  });
  onPress(panel, 'remove', async () => {
    panel.dataset['asked'] = '';
    await keepNothing();
    showNone(panel);
  });
  await lookUp(panel);
}

function obstacleHere(): string | undefined {
  if (!import.meta.env.OFFLINE) return say('never');
  if (!window.isSecureContext) return say('insecure');
  return 'serviceWorker' in navigator ? undefined : say('refused');
}

async function lookUp(panel: HTMLElement): Promise<void> {
  if (choice() === 'off') return showNone(panel);
  // Who looks here does not wait for the page to be quiet.
  const registration = await keep();
  if (registration === undefined) return show(panel, say('refused'));
  if (registration.active) speak(registration, { kind: 'tell' });
  else show(panel, say('soon'));
}

function showNone(panel: HTMLElement): void {
  show(panel, say('off'));
  partOf(panel, 'keep').hidden = false;
  partOf(panel, 'remove').hidden = true;
}

function showState(panel: HTMLElement, told: Told): void {
  if (choice() === 'off') return;
  show(panel, stateSentence(told), told.doing !== 'keeping');
  partOf(panel, 'keep').hidden = told.doing === 'ready' || told.doing === 'keeping';
  partOf(panel, 'remove').hidden = told.kept === 0;
}

/** Said aloud only after a button was pressed, and not at every file. */
function show(panel: HTMLElement, sentence: string, aloud = true): void {
  partOf(panel, 'state').textContent = sentence;
  if (aloud && 'asked' in panel.dataset) partOf(panel, 'result').textContent = sentence;
}

async function showPersistence(panel: HTMLElement): Promise<void> {
  const kept = await navigator.storage?.persisted?.().catch(() => undefined);
  if (kept === undefined) return;
  partOf(panel, 'persistence').textContent = say(kept ? 'persistent' : 'evictable');
}
