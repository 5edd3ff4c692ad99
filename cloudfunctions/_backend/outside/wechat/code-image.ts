import type { CallWeChat } from './call-wechat';
import { WeChatAway } from './wechat-errors';

const PATH = '/wxa/getwxacodeunlimit';
const SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/;
/** Pixels; sharp on paper at 4 cm. */
const WIDTH = 430;

/**
 * The mini-program code that opens `page` with a scene: JPEG or PNG, as WeChat likes.
 * @throws WeChatAway | WeChatFault, Error for a scene that cannot be in a code
 */
export async function codeImage(
  call: CallWeChat,
  scene: string,
  page: string,
): Promise<Uint8Array> {
  if (!SCENE.test(scene)) throw new Error('a scene has 1 to 32 of the letters WeChat allows');
  const body = { scene, page: page.replace(/^\//, ''), width: WIDTH };
  const { image } = await call({ path: PATH, body, image: true, repeatable: true });
  if (!image || !isPicture(image)) throw new WeChatAway(PATH, 'no picture came back');
  return image;
}

function isPicture(bytes: Uint8Array): boolean {
  const begins = (...first: number[]) => first.every((byte, i) => bytes[i] === byte);
  return begins(0xff, 0xd8, 0xff) || begins(0x89, 0x50, 0x4e, 0x47);
}
