import {
  ANN,
  COMES,
  application,
  bar,
  confirmZoe,
  minutes,
  naming,
  openHandoverCounty,
  passRoute,
} from './handover-county';

const succession = ANN;
const pass = { succession, decision: 'pass' } as const;

test('an application asks for a ground of the document and its proof', async () => {
  const county = await openHandoverCounty();
  const without = { ...application, proof: false };
  expect(await county.code('handover.apply', 'ann', without)).toBe('succession-proof-needed');
  expect(await county.code('handover.apply', 'ann', application)).toBe('done');
  expect(await county.code('handover.apply', 'ann', application)).toBe('succession-exists');
  expect(await county.code('handover.apply', 'unit', application)).toBe('not-allowed');
});

test('each stop is its office’s, with proof, minutes and reasons', async () => {
  const county = await openHandoverCounty();
  await county.call('handover.apply', 'ann', application);
  expect(await county.code('handover.review', 'clerk', pass)).toBe('succession-not-yours');
  expect(await county.code('handover.review', 'clerk2', pass)).toBe('out-of-scope');
  expect(await county.code('handover.review', 'one', pass)).toBe('succession-proof-unseen');
  const refuse = { succession, decision: 'refuse' } as const;
  expect(await county.code('handover.review', 'one', refuse)).toBe('succession-remark-needed');
  await county.call('handover.review', 'one', { ...pass, proofSeen: true });
  await county.call('handover.review', 'clerk', pass);
  expect(await county.code('handover.review', 'unit', pass)).toBe('succession-document-needed');
  const tomorrow = { ...pass, ...minutes, on: '2026-11-21' };
  expect(await county.code('handover.review', 'unit', tomorrow)).toBe('succession-document-future');
  const today = { ...pass, ...minutes, on: '2026-11-20' };
  expect(await county.code('handover.review', 'unit', today)).toBe('done');
});

test('handed back, it is applied for anew from the first stop; withdrawn, it is over', async () => {
  const county = await openHandoverCounty();
  await county.call('handover.apply', 'ann', application);
  await county.call('handover.review', 'one', { ...pass, proofSeen: true });
  const back = { succession, decision: 'hand-back', remark: '证明不清' } as const;
  await county.call('handover.review', 'clerk', back);
  expect(await county.todos('ann')).toEqual(['您的任期内调整申请退回了，可以改好再交']);
  await county.call('handover.apply', 'ann', application);
  expect(await county.todos('one')).toHaveLength(1);
  expect(await county.todos('clerk')).toEqual([]);
  await county.call('handover.withdraw', 'ann', { succession });
  expect(await county.todos('one')).toEqual([]);
  expect(await county.code('handover.withdraw', 'ann', { succession })).toBe(
    'succession-not-at-step',
  );
});

test('nobody decides on their own going or coming', async () => {
  const county = await openHandoverCounty();
  const own = 'succession:both:2026-01-01';
  await county.call('handover.apply', 'both', application);
  const step = { succession: own, decision: 'pass', proofSeen: true } as const;
  expect(await county.code('handover.review', 'both', step)).toBe('succession-own');
  expect(await county.code('handover.open', 'both', { cadre: 'both', cause: 'term-end' })).toBe(
    'succession-own',
  );
});

describe('who comes', () => {
  async function asked() {
    const county = await openHandoverCounty();
    await county.call('handover.apply', 'ann', application);
    await passRoute(county);
    return county;
  }

  test('is somebody else, free, with the papers the document names', async () => {
    const county = await asked();
    const name = (over: object) => county.code('handover.name', 'unit', { ...naming, ...over });
    expect(await name({ seen: ['medical-report'] })).toBe('successor-paper-needed');
    expect(await name({ name: '别人' })).toBe('successor-phone-taken');
    expect(await name({ name: '人bob', phone: '13800000000' })).not.toBe('done');
    expect(await name({})).toBe('done');
    // Until the county has confirmed, somebody else may be named.
    expect(await name({ name: '换的人', phone: '13711112222' })).toBe('done');
  });

  test.each([
    ['2026-11-19', 'successor-from'],
    ['2026-11-20', 'done'],
    ['2027-02-18', 'done'],
    ['2027-02-19', 'successor-from'],
  ])('from %s: %s', async (from, expected) => {
    const county = await asked();
    expect(await county.code('handover.name', 'unit', { ...naming, from })).toBe(expected);
  });

  test('is confirmed in spite of a bar only with a reason, which says its clause', async () => {
    const county = await asked();
    await bar(county, 'zoe');
    await county.call('handover.name', 'unit', naming);
    const { bars } = await county.call('handover.show', 'one', { succession });
    expect(bars).toMatchObject([{ clause: '(四)', to: '2028-03-15' }]);
    const confirm = { succession, decision: 'confirm' } as const;
    const { refusal } = await county.answer('handover.confirm', 'one', confirm);
    expect(refusal).toMatchObject({ code: 'successor-barred-why', field: 'remark' });
    expect(refusal?.message).toContain('《管理办法》 (四)');
    await county.call('handover.confirm', 'one', { ...confirm, remark: '只限提拔，不影响派驻' });
  });

  test.each([
    [COMES, 1],
    ['2026-11-24', 0],
  ])('a bar that ends on %s', async (to, count) => {
    const county = await asked();
    await bar(county, 'zoe', { to });
    await county.call('handover.name', 'unit', naming);
    const { bars } = await county.call('handover.show', 'one', { succession });
    expect(bars).toHaveLength(count);
  });

  test('goes back to the unit with a reason', async () => {
    const county = await asked();
    await county.call('handover.name', 'unit', naming);
    const back = { succession, decision: 'hand-back' } as const;
    expect(await county.code('handover.confirm', 'one', back)).toBe('succession-remark-needed');
    await county.call('handover.confirm', 'one', { ...back, remark: '体检不合格' });
    expect((await county.told('unit'))[0]).toContain('体检不合格');
    expect(await county.todos('unit')).toHaveLength(1);
  });
});

test('who is to be followed stays until then, unless recalled', async () => {
  const county = await openHandoverCounty();
  await county.call('handover.open', 'one', { cadre: 'ann', cause: 'term-end' });
  const release = { succession, lastDay: '2026-11-30' };
  expect(await county.code('handover.release', 'one', release)).toBe('succession-stays');
  const off = { succession, reason: '任期延长' };
  expect(await county.code('handover.callOff', 'clerk', off)).toBe('not-allowed');
  expect(await county.code('handover.callOff', 'one', off)).toBe('done');
});

test('the township sees what both signed, not before', async () => {
  const county = await openHandoverCounty();
  await confirmZoe(county);
  expect(await county.code('handover.see', 'clerk', { succession })).toBe('succession-not-at-step');
  await county.call('handover.sign', 'ann', { succession });
  expect(await county.code('handover.sign', 'ann', { succession })).toBe('handover-twice');
  expect(await county.code('handover.see', 'clerk', { succession })).toBe('succession-not-at-step');
  expect(await county.code('handover.sign', 'bob', { succession })).toBe('out-of-scope');
  await county.call('handover.sign', 'zoe', { succession });
  expect(await county.code('handover.see', 'clerk2', { succession })).toBe('out-of-scope');
  expect(await county.code('handover.see', 'clerk', { succession })).toBe('done');
});
