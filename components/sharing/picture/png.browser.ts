import { say } from '#say/sharing.ts';
import type { Picture } from './picture.browser.ts';

/** The picture in pixels, twice as many as it has in the page or as many as the screen has. */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const scale = Math.max(2, window.devicePixelRatio);
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: width * scale, height: height * scale });
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await bytesOf(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

const bytesOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((done, failed) => {
    canvas.toBlob(
      (blob) => (blob === null ? failed(new Error(say('pictureTooLarge'))) : done(blob)),
      'image/png',
    );
  });
