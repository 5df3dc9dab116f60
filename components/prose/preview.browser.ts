// The box that shows what a link leads to: looked at while the pointer or the focus is on the link,
// entered by a press. There is one, and it stands after its link, so that Tab goes on from there.
import { linkedEntry } from './linked-entry.browser.ts';

export type Way = 'hover' | 'focus' | 'press';

/** How long, in milliseconds, a pointer rests before it means something, and may be away. */
const rest = { before: 200, away: 250 } as const;

const box = madeBox();
/** What describes the link; the box itself has a name, which would stand for all that is in it. */
const text = Object.assign(document.createElement('span'), { id: 'preview-text' });
interface Look {
  readonly link: HTMLAnchorElement;
  readonly way: Way;
}
let wanted: Look | undefined;
let shown: Look | undefined;
/** Where the focus came back to when the box was closed, which is no wish to see it again. */
let left: HTMLAnchorElement | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** Shows what `link` leads to, unless something else is wanted by then. Rejects where it leads to nothing. */
export async function preview(link: HTMLAnchorElement, way: Way): Promise<void> {
  clearTimeout(leaving);
  if (way !== 'press' && shown?.link === link) return;
  if (way === 'focus' && left === link) return;
  const look = (wanted = { link, way });
  link.addEventListener('pointerleave', leave, { once: true });
  link.addEventListener('blur', blur, { once: true });
  const [entry] = await Promise.all([linkedEntry(link), way === 'hover' ? resting() : undefined]);
  if (wanted === look && link.isConnected) open(look, entry);
}

const resting = () => new Promise((resolve) => setTimeout(resolve, rest.before));

function open(look: Look, entry: HTMLElement): void {
  const { link, way } = look;
  close();
  text.replaceChildren(...contentOf(entry));
  box.replaceChildren(text, leadingTo(link));
  box.setAttribute('aria-label', link.textContent.trim());
  // Who only comes past by keyboard is not led through the links inside.
  box.inert = way === 'focus';
  link.after(box);
  link.style.setProperty('anchor-name', '--previewed');
  link.setAttribute('aria-describedby', text.id);
  box.showPopover();
  shown = look;
  if (way === 'press') box.focus({ preventScroll: true });
}

function close(): void {
  if (box.isConnected && box.matches(':popover-open')) box.hidePopover();
}

/** A part of a list cannot stand outside of one; any other entry is what is in it. */
function contentOf(entry: HTMLElement): readonly Node[] {
  if (entry.querySelector(':scope > dt') === null) return [...entry.childNodes];
  const list = document.createElement('dl');
  list.append(entry);
  return [list];
}

function leadingTo(link: HTMLAnchorElement): HTMLElement {
  const [line, to] = [document.createElement('p'), document.createElement('a')];
  to.href = link.href;
  to.textContent = link.dataset['preview'] ?? link.href;
  to.addEventListener('click', close);
  line.append(to);
  return line;
}

function madeBox(): HTMLElement {
  const made = Object.assign(document.createElement('span'), {
    id: 'preview',
    className: 'preview no-print',
    popover: 'auto',
    role: 'dialog',
    tabIndex: -1,
  });
  made.addEventListener('pointerenter', () => clearTimeout(leaving));
  made.addEventListener('pointerleave', leave);
  made.addEventListener('focusout', ({ relatedTarget }) => {
    const stays = relatedTarget instanceof Node && made.contains(relatedTarget);
    if (relatedTarget !== null && !stays) close();
  });
  made.addEventListener('beforetoggle', ({ newState }) => newState === 'closed' && forget());
  return made;
}

/** What stands in the text is as it was; the focus goes back to the link by the browser's own care. */
function forget(): void {
  shown?.link.style.removeProperty('anchor-name');
  shown?.link.removeAttribute('aria-describedby');
  if (box.contains(document.activeElement)) left = shown?.link;
  left?.addEventListener('blur', () => (left = undefined), { once: true });
  wanted = shown = undefined;
}

const isPressed = (): boolean => wanted?.way === 'press' || shown?.way === 'press';

function leave(): void {
  if (isPressed()) return;
  wanted = undefined;
  leaving = setTimeout(() => shown?.way === 'hover' && close(), rest.away);
}

function blur({ relatedTarget }: FocusEvent): void {
  if (isPressed() || relatedTarget === box) return;
  wanted = undefined;
  if (shown?.way === 'focus') close();
}
