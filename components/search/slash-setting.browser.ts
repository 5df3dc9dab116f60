// Whether the key / opens the search: kept in this browser, and for this page where storage is blocked.

const key = `shrinkage:${import.meta.env.BASE_URL}:slash`;
let here: boolean | undefined;

export function slashOpens(): boolean {
  try {
    return here ?? localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

export function setSlashOpens(opens: boolean): void {
  here = opens;
  try {
    if (opens) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // Blocked: the choice lasts as long as the page.
  }
}
