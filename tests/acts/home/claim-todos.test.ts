import { LATER, claiming, openPaidCounty, trip } from '../allowance/paid-county';

test('a claimed trip waits for the unit until somebody looked at it', async () => {
  const county = await openPaidCounty('dehong-2021');
  const todos = async (who: string) => {
    const { todos: all } = await county.call('home.show', who, {}, LATER);
    return all.filter(({ kind }) => kind === 'allowances');
  };
  expect(await todos('unit')).toEqual([]);
  await county.call('allowance.claim', 'member', claiming, LATER);
  expect(await todos('unit')).toMatchObject([
    {
      text: '李一报了 10 月的往返，等您核对',
      opens: {
        page: 'allowances',
        query: { by: 'unit', month: '2026-10', person: 'member unit:县农业农村局' },
      },
    },
  ]);
  expect([await todos('county'), await todos('member')]).toEqual([[], []]);
  await county.call('allowance.settleClaim', 'unit', { ...trip, agree: true }, LATER);
  expect(await todos('unit')).toEqual([]);
});
