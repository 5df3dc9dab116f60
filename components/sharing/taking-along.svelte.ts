// What the menu does with a figure, and what it then says.
import { saveBlob } from '#progress/save-file.browser.ts';
import { say } from '#say/sharing.ts';
import type { Table } from '#widget-state/widget-model.ts';
import { copyPicture, copyText } from './clipboard.browser.ts';
import { dataText } from './data-file.ts';
import { frameCode } from './embed-code.ts';
import type { Caption } from './picture/metadata.ts';
import { pictureOf, type Theme } from './picture/picture.browser.ts';
import { pngOf } from './picture/png.browser.ts';

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

const site = (): string => new URL(import.meta.env.BASE_URL, window.location.href).href;

/** The ways to take a figure along; it is asked for at each. */
export class TakingAlong {
  /** What became of the last. */
  said = $state('');
  /** What the browser refused to copy, to be copied by hand. */
  refused = $state('');
  readonly #shown: () => Shown;

  constructor(shown: () => Shown) {
    this.#shown = shown;
  }

  copyLink = () => this.#copy(this.#shown().caption.address, say('copiedLink'));

  sendLink = () =>
    this.#attempt(async () => {
      const { title, sentence, address } = this.#shown().caption;
      try {
        await navigator.share({ title, text: sentence, url: address });
      } catch (thrown) {
        // Closing the sheet is no failure.
        if (!(thrown instanceof DOMException && thrown.name === 'AbortError'))
          await this.copyLink();
      }
    });

  copyEmbed = () => {
    const { name, figure, caption, stateText: state } = this.#shown();
    const height = Math.ceil(figure.getBoundingClientRect().height) + 60;
    const code = frameCode(site(), { name, title: caption.title, state, theme: '', height });
    return this.#copy(code, say('copiedEmbed'));
  };

  copyPicture = () =>
    this.#attempt(async () => {
      const png = this.#png();
      const copied = await copyPicture(png);
      this.said = copied
        ? say('copiedPicture')
        : say('savedPictureInstead', { file: this.#save(await png, 'png') });
    });

  copyNumbers = () =>
    this.#attempt(async () => {
      const copied = await copyText(this.#data('\t'));
      this.said = copied
        ? say('copiedNumbers')
        : say('savedNumbersInstead', { file: this.#save(this.#csv(), 'csv') });
    });

  savePng = () => this.#saving('png', () => this.#png());
  saveSvg = () => this.#saving('svg', () => this.#svg());
  saveCsv = () => this.#saving('csv', () => this.#csv());

  #picture() {
    const { figure, theme, caption } = this.#shown();
    return pictureOf(figure, theme, caption);
  }

  async #png(): Promise<Blob> {
    return pngOf(await this.#picture());
  }

  async #svg(): Promise<Blob> {
    return new Blob([(await this.#picture()).svg], { type: 'image/svg+xml' });
  }

  #csv = () => new Blob([this.#data(',')], { type: 'text/csv;charset=utf-8' });

  #data(delimiter: ',' | '\t'): string {
    const { tables, caption } = this.#shown();
    return dataText(tables, caption, delimiter);
  }

  #save(blob: Blob, ending: string): string {
    const file = `${this.#shown().name}.${ending}`;
    saveBlob(file, blob);
    return file;
  }

  #saving = (ending: string, make: () => Blob | Promise<Blob>) =>
    this.#attempt(async () => {
      this.said = say('saved', { file: this.#save(await make(), ending) });
    });

  #copy = (text: string, copied: string) =>
    this.#attempt(async () => {
      const done = await copyText(text);
      this.said = done ? copied : say('byHand');
      this.refused = done ? '' : text;
    });

  /** What cannot be made is told, and what to do instead. */
  async #attempt(action: () => Promise<void>): Promise<void> {
    [this.said, this.refused] = ['', ''];
    try {
      await action();
    } catch (thrown) {
      this.said = say('failed', { why: thrown instanceof Error ? thrown.message : String(thrown) });
    }
  }
}
