// Whether a reader asks for less motion: in the menu of the header, or the system for all pages.
const asked = () => window.matchMedia('(prefers-reduced-motion: reduce)');

export const lessMotion = (): boolean =>
  document.documentElement.dataset['motion'] === 'less' || asked().matches;

/** Runs `action` each time that less motion is asked for; the answer gives that up. */
export function whenLessMotion(action: () => void): () => void {
  const system = asked();
  const look = () => {
    if (lessMotion()) action();
  };
  document.addEventListener('reading-chosen', look);
  system.addEventListener('change', look);
  return () => {
    document.removeEventListener('reading-chosen', look);
    system.removeEventListener('change', look);
  };
}
