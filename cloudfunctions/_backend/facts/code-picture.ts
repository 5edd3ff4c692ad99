import type { Outside } from '../ports';

/**
 * A mini-program code as a data address, by WeChat; nothing where it is not connected or gives none,
 * as before the program is published: whoever asks draws a code of its own.
 */
export async function codePicture(
  { wechat }: Pick<Outside, 'wechat'>,
  scene: string,
  page: string,
): Promise<string | undefined> {
  const image = await wechat?.codeImage(scene, page).catch(() => undefined);
  return image && dataOf(image);
}

function dataOf(image: Uint8Array): string {
  const type = image[0] === 0x89 ? 'image/png' : 'image/jpeg';
  return `data:${type};base64,${Buffer.from(image).toString('base64')}`;
}
