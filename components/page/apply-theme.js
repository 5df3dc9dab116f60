// Runs in <head>, before anything is painted. The theme is an attribute; without one the system decides.
(({ key }) => {
  const apply = (theme) => {
    const { dataset } = document.documentElement;
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
    else delete dataset.theme;
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
      const own = meta.dataset.scheme;
      meta.media = !dataset.theme
        ? `(prefers-color-scheme: ${own})`
        : own === dataset.theme
          ? 'all'
          : 'not all';
    }
  };
  try {
    apply(localStorage.getItem(key));
  } catch {
    // Storage is blocked: the system's theme it is, and a choice lasts as long as the page.
  }
  document.addEventListener('theme-chosen', ({ detail }) => {
    apply(detail);
    try {
      localStorage.setItem(key, detail);
    } catch {
      // As above.
    }
  });
  addEventListener('storage', (event) => event.key === key && apply(event.newValue));
})(document.currentScript.dataset);
