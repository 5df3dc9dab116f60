// What the menu does with a figure, and what it then says.
import { saveBlob } from '#progress/save-file.browser.ts';
import { say } from '#say/sharing.ts';
import { copyPicture, copyText } from './clipboard.browser.ts';
import { dataText } from './data-file.ts';
import { frameCode } from './embed-code.ts';
import type { Caption } from './picture/metadata.ts';
import { pictureOf, type Theme } from './picture/picture.browser.ts';
import { pngOf } from './picture/png.browser.ts';
import type { Table } from '#widget-state/widget-model.ts';

/** A figure as it stands when it is taken along. */
export interface Shown {
  readonly name: string;
  readonly figure: HTMLElement;
  readonly caption: Caption;
  /** As an address has it. */
  readonly stateText: string;
  /** Those that are chosen. */
  readonly tables: readonly Table[];
  readonly theme: Theme;
}

type Action = () => Promise<void>;

/** The actions of the menu; `shown` is asked at each. */
export function takingAlong(shown: () => Shown) {
  let said = $state('');
  /** What the browser refused to copy, to be copied by hand. */
  let refused = $state('');

  const picture = () => pictureOf(shown().figure, shown().theme, shown().caption);
  const png = async () => pngOf(await picture());
  const data = (delimiter: ',' | '\t') => dataText(shown().tables, shown().caption, delimiter);
  const csv = () => new Blob([data(',')], { type: 'text/csv;charset=utf-8' });

  function save(blob: Blob, ending: string): string {
    const file = `${shown().name}.${ending}`;
    saveBlob(file, blob);
    return file;
  }

  async function copy(text: string, copied: string) {
    const done = await copyText(text);
    said = done ? copied : say('byHand');
    refused = done ? '' : text;
  }

  const copyLink = () => copy(shown().caption.address, say('copiedLink'));

  async function sendLink() {
    const { title, sentence, address } = shown().caption;
    try {
      await navigator.share({ title, text: sentence, url: address });
    } catch (thrown) {
      // Closing the sheet is no failure.
      const closed = thrown instanceof DOMException && thrown.name === 'AbortError';
      if (!closed) await copyLink();
    }
  }

  function copyEmbed() {
    const { name, figure, caption, stateText: state } = shown();
    const height = Math.ceil(figure.getBoundingClientRect().height) + 60;
    const site = new URL(import.meta.env.BASE_URL, window.location.href).href;
    const code = frameCode(site, { name, title: caption.title, state, theme: '', height });
    return copy(code, say('copiedEmbed'));
  }

  async function copyDrawing() {
    const made = png();
    const done = await copyPicture(made);
    said = done
      ? say('copiedPicture')
      : say('savedPictureInstead', { file: save(await made, 'png') });
  }

  async function copyNumbers() {
    const done = await copyText(data('\t'));
    said = done ? say('copiedNumbers') : say('savedNumbersInstead', { file: save(csv(), 'csv') });
  }

  const saving =
    (ending: string, make: () => Blob | Promise<Blob>): Action =>
    async () => {
      said = say('saved', { file: save(await make(), ending) });
    };
  const svg = async () => new Blob([(await picture()).svg], { type: 'image/svg+xml' });

  /** What cannot be made is told, and what to do instead. */
  const attempt =
    (action: Action): Action =>
    async () => {
      [said, refused] = ['', ''];
      try {
        await action();
      } catch (thrown) {
        said = say('failed', { why: thrown instanceof Error ? thrown.message : String(thrown) });
      }
    };

  return {
    get said() {
      return said;
    },
    get refused() {
      return refused;
    },
    copyLink: attempt(copyLink),
    sendLink: attempt(sendLink),
    copyEmbed: attempt(copyEmbed),
    copyPicture: attempt(copyDrawing),
    savePng: attempt(saving('png', png)),
    saveSvg: attempt(saving('svg', svg)),
    copyNumbers: attempt(copyNumbers),
    saveCsv: attempt(saving('csv', csv)),
  };
}
