import { bodiesOf, planned } from './county';

const writes = planned();
const adoptions = [...bodiesOf(writes, 'adoption').values()];
const questions = [...bodiesOf(writes, 'question').values()];
const links = [...bodiesOf(writes, 'followUp').values()];

test('one case is tried by three villages, and followed twice, one after the other', () => {
  const shop = 'story:533123104202:DEMOSHOP';
  const trying = adoptions.filter(({ triedIn }) => triedIn === shop);
  expect(trying.map(({ name, state }) => `${name} ${state}`).sort()).toEqual([
    ...['岳老三 trying', '李国强 trying', '杨秀兰 followed'],
  ]);
  const [first] = links.filter(({ origin }) => origin === shop);
  const [second] = links.filter(({ origin }) => origin === first?.followUp);
  expect(second?.followUp).toBe('story:533123101201:DEMOPRINT');
});

test('one question was answered for all, one waits for who wrote, one case is only kept', () => {
  expect(questions.map(({ name, state }) => `${name} ${state}`).sort()).toEqual([
    ...['李国强 open', '杨秀兰 shown'],
  ]);
  const desks = [...bodiesOf(writes, 'questionDesk').values()];
  expect(desks.map(({ open }) => open.length)).toEqual([1]);
  expect(adoptions.filter(({ state }) => state === 'kept').map(({ name }) => name)).toEqual([
    '陈明远',
  ]);
});
