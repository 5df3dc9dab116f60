// Every page has this, so it is small: the rest is fetched once the page is quiet.
import { whenIdle } from '#components/waking/idle.browser.ts';
import { loaded } from '#components/waking/loaded.browser.ts';
import './install-offer.browser.ts';

// Long enough for what a reader sees first to be there.
const quiet = 4000;

// A student's page in a learning system's package stands on a site that is not ours.
const packed = 'learningSystem' in document.documentElement.dataset;

if (import.meta.env.OFFLINE && !packed && 'serviceWorker' in navigator)
  void loaded.then(() => {
    setTimeout(
      () => whenIdle(() => void import('./keeping.browser.ts').then((m) => m.keep())),
      quiet,
    );
  });
