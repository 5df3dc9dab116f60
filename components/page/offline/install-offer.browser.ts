// A browser that can install the site says so once, early; the offer is kept until it is looked for.

interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

let offer: InstallPrompt | undefined;
const listeners = new Set<() => void>();

const isPrompt = (event: Event): event is InstallPrompt => 'prompt' in event;

function setOffer(event?: Event): void {
  event?.preventDefault();
  offer = event && isPrompt(event) ? event : undefined;
  for (const listener of listeners) listener();
}

addEventListener('beforeinstallprompt', setOffer);
addEventListener('appinstalled', () => setOffer());

/** Calls `show` with what installs the site, now and whenever that changes. */
export function onInstallOffer(show: (install: (() => void) | undefined) => void): void {
  const tell = () => {
    const now = offer;
    show(now && (() => void now.prompt().then(() => setOffer())));
  };
  listeners.add(tell);
  tell();
}
