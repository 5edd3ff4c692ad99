import { wallScene } from '../../src/core/evaluation/scene';
import { refused } from '../../src/core/refusal';
import { act } from '../_backend/act';
import { codePicture } from '../_backend/facts/code-picture';
import { aboutAssembly, assemblyRefs } from '../_backend/facts/evaluation';

/** Where the mini-program opens when the code is scanned. */
const PAGE = 'pages/evaluation/vote/index';

/** 会场的小程序码, by WeChat; nothing where it is not connected or has none, as before it is published. */
export const wallImage = act({
  endpoint: 'evaluation.wallImage',
  about: aboutAssembly,
  refs: ({ tenant, input }) => assemblyRefs(tenant, input.assembly),

  async gather(_call, { assembly }, _reader, outside) {
    if (!assembly) throw refused('assembly-unknown');
    return { image: await codePicture(outside, wallScene(assembly.body), PAGE) };
  },

  decide: ({ image }) => ({ output: image ? { image } : {} }),
});
