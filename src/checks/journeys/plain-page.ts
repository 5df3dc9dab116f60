// What is wrong with a page whose scripts do not run, whose pictures do not come, or whose notes find no
// place. These run in the page.

/** What is offered and does nothing, what is promised and never comes, what cannot be read. */
export function scriptlessFlaws(): string[] {
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const all = (selector: string) => [...document.querySelectorAll(selector)].filter(shown);
  const told = (element: Element) => element.outerHTML.slice(0, 100);
  // The boxes of choices are part of the question as it stands on paper.
  const works = [
    ...['form[action] *', '[popovertarget]', 'fieldset:disabled *'],
    ...['.question .option input', '.question .pick input'],
  ].join();
  const looksLikeText = (control: Element) => {
    const { borderTopColor, backgroundColor } = getComputedStyle(control);
    return [borderTopColor, backgroundColor].every((color) => /, 0\)$|\/ 0\)$/.test(color));
  };
  const isNoMore = (control: Element) => control.matches(':disabled') && looksLikeText(control);
  const dead = all('button, input, select, textarea, [role="button"], [role="slider"]')
    .filter((control) => !control.matches(works) && !isNoMore(control))
    .map((control) => `dead: ${told(control)}`);
  const promise = /^(?:Loading|Preparing|Looking|Waiting|One moment|Wird geladen|Lade|Lädt)/u;
  const eternal = all('main *')
    .filter((part) => part.children.length === 0 && promise.test(part.textContent.trim()))
    .map((part) => `eternal: ${told(part)}`);
  // An old browser has them in the place of <noscript>.
  const answers = ':is(noscript, .question-box) > :is(details, .plain) > :is(summary, a)';
  const questions = all('.question[data-item]').flatMap((question) => {
    const stem = question.querySelector('legend')?.textContent.trim() ?? '';
    const answer = [...question.querySelectorAll(answers)].some(shown);
    const name = question.getAttribute('data-item');
    return stem !== '' && answer ? [] : [`question: ${name}`];
  });
  const figures = all('shrinkage-widget')
    .filter((figure) => ![...figure.querySelectorAll('svg, table')].some(shown))
    .map((figure) => `figure: ${figure.id}`);
  return [...dead, ...eternal, ...questions, ...figures];
}

/** Pictures that say nothing to who does not see them. */
export function wordlessPictures(): string[] {
  return [...document.querySelectorAll('main :is(svg, img, canvas)')]
    .filter((picture) => !picture.parentElement?.closest('svg') && !picture.closest('.katex'))
    .filter((picture) => {
      const own = ['alt', 'aria-label', 'aria-labelledby'].some((name) =>
        picture.getAttribute(name),
      );
      const decoration = picture.closest('[aria-hidden="true"], [role="presentation"]') !== null;
      const figure = picture.closest('figure, shrinkage-widget, .item-figure');
      const beside = figure?.querySelector('figcaption, .sentence, table');
      return !own && !(decoration && (figure === null || beside !== null));
    })
    .map((picture) => picture.outerHTML.slice(0, 160));
}

/** Notes beside the text that lie upon something else, or outside of the window. */
export function notesInTheWay(): string[] {
  const boxOf = (element: Element) => element.getBoundingClientRect();
  const parts =
    'p, li, svg, table, pre, .katex-display, .wide, button, legend, h2, h3, dt, dd, summary';
  const others = [...document.querySelectorAll(`article :is(${parts})`)].filter((part) =>
    part.checkVisibility({ contentVisibilityAuto: true }),
  );
  return [...document.querySelectorAll('.aside')].flatMap((note) => {
    const { left, right, top, bottom } = boxOf(note);
    const hit = others.find((other) => {
      const box = boxOf(other);
      const apart = box.right <= left + 1 || right <= box.left + 1;
      const above = box.bottom <= top + 1 || bottom <= box.top + 1;
      return !apart && !above && !note.contains(other) && !other.contains(note);
    });
    const outside = left < 0 || right > window.innerWidth;
    return hit || outside ? [`note: ${note.textContent.trim().slice(0, 60)}`] : [];
  });
}
