import type { Input } from '../../../src/contract/contract';
import type { County } from '../../fixtures/open-county';
import { openCounty } from '../../fixtures/open-county';
import { settleAssembly } from './village-county';

let county: County;
let assembly: string;
beforeEach(async () => {
  county = await openCounty('dehong-2021');
  assembly = await settleAssembly(county, { state: 'planned' });
});

const outline = '一、修通三组的路。\n二、  种了 40 亩坚果。';

async function say(over: Partial<Input<'evaluation.setTalk'>> = {}, who = 'first') {
  const talk = { party: 'cadres', speaker: '赵第一', outline, state: 'draft' } as const;
  return (await county.call('evaluation.setTalk', who, { assembly, ...talk, ...over })).talk;
}

const talks = async (who = 'first') =>
  (await county.call('evaluation.talks', who, { assembly })).talks;

test('what a speaker says is kept as it was typed, and changed in place', async () => {
  const talk = await say();
  expect(await talks()).toMatchObject([{ talk, outline, state: 'draft', partyName: '驻村干部' }]);
  await say({ talk, outline: '改过', state: 'ready' }, 'member');
  expect(await talks('secretary')).toMatchObject([{ talk, outline: '改过', state: 'ready' }]);
});

test('two who begin at once keep both', async () => {
  await Promise.all([say(), say({ party: 'villagers', speaker: '王大爷' }, 'clerk')]);
  expect((await talks()).map(({ speaker }) => speaker).sort()).toEqual(['王大爷', '赵第一']);
});

test('is closed with the box, and is nobody’s of another village', async () => {
  const over = await settleAssembly(county, { state: 'closing', number: 2 });
  const talk = { party: 'cadres', speaker: '赵第一', outline, state: 'ready' } as const;
  const refused = async (who: string, input: Input<'evaluation.setTalk'>) =>
    (await county.answer('evaluation.setTalk', who, input)).refusal?.code;
  expect(await refused('first', { assembly: over, ...talk })).toBe('assembly-not-at-step');
  expect(await refused('first', { assembly, ...talk, talk: `talk:${over}:1` })).toBe(
    'talk-unknown',
  );
  expect(await refused('alone', { assembly, ...talk })).toBe('out-of-scope');
});
