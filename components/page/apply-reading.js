// Runs in <head>, before anything is painted. What a reader chose is an attribute of the page each;
// where there is none the system decides.
(({ key }) => {
  const root = document.documentElement;
  const names = ['theme', 'text-size', 'spacing', 'contrast', 'motion'];
  let chosen = new URLSearchParams();
  const apply = (text) => {
    chosen = new URLSearchParams(text ?? '');
    for (const name of names) {
      const value = chosen.get(name);
      if (value) root.setAttribute(`data-${name}`, value);
      else root.removeAttribute(`data-${name}`);
    }
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
      const own = meta.dataset.scheme;
      const { theme } = root.dataset;
      meta.media = !theme ? `(prefers-color-scheme: ${own})` : own === theme ? 'all' : 'not all';
    }
  };
  try {
    // The theme alone was kept before there was more to choose.
    const theme = localStorage.getItem(key.replace('reading', 'theme')) ?? '';
    apply(localStorage.getItem(key) ?? (/light|dark/.test(theme) ? `theme=${theme}` : ''));
  } catch {
    // Storage is blocked: the system decides, and a choice lasts as long as the page.
  }
  document.addEventListener('reading-chosen', ({ detail }) => {
    for (const [name, value] of Object.entries(detail)) {
      if (value) chosen.set(name, value);
      else chosen.delete(name);
    }
    apply(chosen.toString());
    try {
      localStorage.setItem(key, chosen.toString());
    } catch {
      // As above.
    }
  });
  addEventListener('storage', (event) => event.key === key && apply(event.newValue));
})(document.currentScript.dataset);
