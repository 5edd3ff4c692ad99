import { VILLAGE, openCounty } from '../../fixtures/open-county';

const code = async (run: Promise<{ refusal?: { code: string } }>) => (await run).refusal?.code;

describe('where the document says nothing of checks', () => {
  test('nobody draws; one cadre is checked by somebody’s order, which is told', async () => {
    const county = await openCounty('dehong-2021');
    const input = { division: VILLAGE, of: 'cadres', count: 1, on: '2026-11-20' } as const;
    expect(await code(county.answer('check.draw', 'county', { ...input, way: 'visit' }))).toBe(
      'check-no-rule',
    );
    const asked = { cadre: 'member', way: 'visit', on: '2026-11-20', why: '群众反映' } as const;
    expect(await code(county.answer('check.direct', 'county', asked))).toBe('check-order-needed');
    const { check } = await county.call('check.direct', 'county', {
      ...{ ...asked, order: '州委组织部 3 号通知' },
    });
    const shown = await county.call('check.show', 'county', { check });
    expect(shown).toMatchObject({ order: '州委组织部 3 号通知', why: '群众反映' });
    expect(shown.explanations[0]).toMatchObject({ unset: true });
  });
});
