import type { AwardCounty } from './award-county';
import { nominateOne, openAwardCounty, openOne, publishTwo } from './award-county';

/** A round in each state in which nobody but its makers may know whom it names. */
const hidden: Readonly<Record<string, (awards: AwardCounty) => Promise<string>>> = {
  nominating: async (awards) => {
    const round = await openOne(awards);
    await nominateOne(awards, round, 'ann', 'c1');
    return round;
  },
  reviewing: async (awards) => {
    const round = await openOne(awards);
    const nomination = await nominateOne(awards, round, 'ann', 'c1');
    awards.goTo('2026-11-30');
    await awards.call('awards.review', 'one', { nomination, decision: 'take' });
    return round;
  },
  ended: async (awards) => {
    const round = await openOne(awards);
    await nominateOne(awards, round, 'ann', 'c1');
    await awards.call('awards.end', 'one', { round, reason: '类别写错' });
    return round;
  },
};

const everythingPublic = async (awards: AwardCounty, round: string) =>
  JSON.stringify([
    await awards.call('awards.public', '', {}),
    await awards.answer('awards.read', '', { round }),
  ]);

test.each(Object.keys(hidden))('of a round that is %s nobody reads anything', async (state) => {
  const awards = await openAwardCounty();
  const round = (await hidden[state]?.(awards)) ?? '';
  const said = await everythingPublic(awards, round);
  expect(said).not.toContain('人ann');
  expect(said).toContain('award-round-unknown');
  // Nor can anybody tell it from one that never was.
  const read = (id: string) => awards.answer('awards.read', '', { round: id });
  expect(await read(round)).toEqual(await read('awardRound:533123:2019:1'));
});

test('a public list names nobody’s records, ids or evidence, and no objection', async () => {
  const awards = await openAwardCounty();
  const { round } = await publishTwo(awards);
  await awards.call('awards.object', 'eve', { round, entry: 1, text: '长期不在村' });
  const said = await everythingPublic(awards, round);
  expect(said).toContain('人ann');
  for (const word of ['cadre:', 'eve', '不在村', 'evidence', '督查', '13800000000', 'members']) {
    expect([word, said.includes(word)]).toEqual([word, false]);
  }
});

test('an objection is read by those who may handle it and by nobody else', async () => {
  const awards = await openAwardCounty();
  const { round } = await publishTwo(awards);
  await awards.call('awards.object', 'eve', { round, entry: 1, text: '长期不在村' });
  const asked = async (who: string) =>
    JSON.stringify([
      await awards.answer('awards.objections', who, { round }),
      await awards.answer('awards.round', who, { round }),
      await awards.answer('awards.mine', who, {}),
      await awards.answer('inbox.list', who, {}),
    ]);
  for (const who of ['ann', 'bob', 'clerk', 'clerk2', 'unit', 'one']) {
    const said = await asked(who);
    expect([who, said.includes('不在村'), said.includes('人eve')]).toEqual([who, false, false]);
  }
  expect(await asked('two')).toContain('不在村');
});
