import { refused } from '../../../src/core/refusal';
import { wallScene } from '../../../src/core/evaluation/scene';
import { nothingOutside } from '../../../cloudfunctions/_backend/outside/nothing-outside';
import type { WeChat } from '../../../cloudfunctions/_backend/ports';
import { openVillage, planAssembly } from './village-assembly';

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);
const nobody = () => Promise.reject(refused('wechat-away'));
const outsideWith = (codeImage: WeChat['codeImage']) => ({
  outside: { ...nothingOutside, wechat: { openidOf: nobody, phoneOf: nobody, codeImage } },
});

test('the mini-program code opens the booth with what is on the wall', async () => {
  const village = await openVillage();
  const { assembly } = await planAssembly(village);
  const shown = await village.call('evaluation.show', 'clerk', { assembly });
  const asked: string[][] = [];
  const wechat = outsideWith((scene, page) => {
    asked.push([scene, page]);
    return Promise.resolve(png);
  });
  const answer = await village.call('evaluation.wallImage', 'clerk', { assembly }, wechat);
  expect(answer.image).toBe(`data:image/png;base64,${Buffer.from(png).toString('base64')}`);
  expect(asked).toEqual([[wallScene(shown), 'pages/evaluation/vote/index']]);
});

test('without WeChat, or where it gives none, there is no picture and no fault', async () => {
  const village = await openVillage();
  const { assembly } = await planAssembly(village);
  const ask = (when = {}) => village.call('evaluation.wallImage', 'clerk', { assembly }, when);
  expect(await ask()).toEqual({});
  expect(await ask(outsideWith(nobody))).toEqual({});
});

test('an assembly that is not there has no code', async () => {
  const village = await openVillage();
  const { assembly } = await planAssembly(village);
  const other = assembly.replace(/1$/, '7');
  expect(await village.refusal('evaluation.wallImage', 'clerk', { assembly: other })).toBe(
    'assembly-unknown',
  );
});
