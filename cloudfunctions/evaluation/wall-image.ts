import { wallScene } from '../../src/core/evaluation/scene';
import { refused } from '../../src/core/refusal';
import { act } from '../_backend/act';
import { aboutAssembly, assemblyRefs } from '../_backend/facts/evaluation';
import type { Outside } from '../_backend/ports';

/** Where the mini-program opens when the code is scanned. */
const PAGE = 'pages/evaluation/vote/index';

/** 会场的小程序码, by WeChat; nothing where it is not connected or has none, as before it is published. */
export const wallImage = act({
  endpoint: 'evaluation.wallImage',
  about: aboutAssembly,
  refs: ({ tenant, input }) => assemblyRefs(tenant, input.assembly),

  async gather(_call, { assembly }, _reader, { wechat }) {
    if (!assembly) throw refused('assembly-unknown');
    return { image: await imageFrom(wechat, wallScene(assembly.body)) };
  },

  decide: ({ image }) => ({ output: image ? { image: dataOf(image) } : {} }),
});

/** Whatever keeps WeChat from it, the phone can draw a code by itself. */
async function imageFrom(wechat: Outside['wechat'], scene: string) {
  return wechat?.codeImage(scene, PAGE).catch(() => undefined);
}

function dataOf(image: Uint8Array): string {
  const type = image[0] === 0x89 ? 'image/png' : 'image/jpeg';
  return `data:${type};base64,${Buffer.from(image).toString('base64')}`;
}
