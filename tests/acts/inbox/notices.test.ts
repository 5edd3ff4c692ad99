import { insert } from '../../../src/core/records';
import type { Posting } from '../../../src/core/roster/people';
import { postingRef } from '../../../src/core/roster/places';
import type { County } from '../../fixtures/open-county';
import { TOWNSHIP, UNPLACED, VILLAGE, openCounty, report } from '../../fixtures/open-county';

const MONTH = '2026-10';
const NOVEMBER = { now: '2026-11-02T02:00:00Z' };
const step = { village: VILLAGE, month: MONTH };
const everybody = ['first', 'member', 'alone', 'secretary', 'secretary2', 'clerk', 'county'];
let county: County;

beforeEach(async () => {
  county = await openCounty();
});

const list = (who: string) => county.call('inbox.list', who, {});
const textsOf = async (who: string) => (await list(who)).notices.map(({ text }) => text);

/** Everybody who has notices, and what they say. */
async function told(): Promise<Record<string, string[]>> {
  const all = await Promise.all(everybody.map(async (who) => [who, await textsOf(who)] as const));
  return Object.fromEntries(all.filter(([, texts]) => texts.length > 0));
}

const line = { cadre: 'member', village: VILLAGE, day: '2026-11-19', means: 'paper' as const };

describe('a day entered by somebody else', () => {
  test('is told to the cadre, and where to look', async () => {
    await county.call('attendance.enter', 'secretary', line);
    expect(await told()).toEqual({ member: ['王书记按纸质签到登记您 11 月 19 日在村。'] });
    const { notices, unread } = await list('member');
    expect(unread).toBe(1);
    expect(notices).toMatchObject([{ seen: false, at: '2026-11-20T04:00:00.000Z' }]);
    expect(notices[0]?.leadsTo).toEqual({ page: 'my-month', month: '2026-11' });
  });

  test('says why an officer entered it', async () => {
    const entry = { ...line, means: 'officer' as const, reason: '手机送修' };
    await county.call('attendance.enter', 'clerk', entry);
    expect(await textsOf('member')).toEqual(['陈干事代您登记 11 月 19 日在村（手机送修）。']);
  });

  test('is told once: not for the same key again, nor for a day that stands', async () => {
    const key = { key: 'the same' };
    await county.call('attendance.enter', 'secretary', line, key);
    await county.call('attendance.enter', 'secretary', line, key);
    await county.call('attendance.enter', 'clerk', line);
    expect(await textsOf('member')).toHaveLength(1);
  });
});

describe('a cadre’s own doings tell nobody', () => {
  test('a report is one read and one commit of report, register and act', async () => {
    const before = county.storeCalls();
    await report(county, 'member', '2026-11-20T00:12:00Z');
    expect(county.storeCalls() - before).toBe(2);
    expect(await told()).toEqual({});
  });

  test('a trip of one’s own', async () => {
    await county.call('attendance.recordTrip', 'member', trip);
    expect(await told()).toEqual({});
  });
});

const trip = {
  ...{ cadre: 'member', village: VILLAGE, from: '2026-11-18', to: '2026-11-19' },
  ...{ destination: '昆明', purpose: '培训' },
};

test('a trip recorded by another is told; said again the same it is not, changed it is', async () => {
  await county.call('attendance.recordTrip', 'clerk', trip);
  await county.call('attendance.recordTrip', 'clerk', trip, { now: '2026-11-20T04:01:00Z' });
  expect(await told()).toEqual({
    member: ['陈干事登记您 11 月 18 日至 19 日的出差，去向：昆明。'],
  });
  const shorter = { ...trip, to: '2026-11-18' };
  await county.call('attendance.recordTrip', 'clerk', shorter, { now: '2026-11-20T04:02:00Z' });
  expect((await textsOf('member'))[0]).toBe('陈干事改了您 11 月 18 日的出差，去向：昆明。');
});

describe('corrections', () => {
  const correct = (becomes: 'in-village' | 'trip' | 'not-reported', day = '2026-10-13') => {
    const input = { cadre: 'member', day, becomes, reason: '核对过值班记录' };
    return county.call('attendance.correct', 'clerk', input, NOVEMBER);
  };

  beforeEach(async () => {
    await report(county, 'member', '2026-10-12T00:30:00Z');
    await county.call('attendance.sumUp', 'first', step, NOVEMBER);
  });

  test('say what the day was, what it is now, and why', async () => {
    await correct('trip');
    const [text] = await textsOf('member');
    expect(text).toBe('陈干事把您 10 月 13 日的考勤由未报到更正为出差。原因：核对过值班记录');
    expect((await told()).first).toBeUndefined();
  });

  test('settling a late report says whether it counts', async () => {
    const queued = (day: string) => ({ queued: { clock: `${day}T01:00:00.000Z`, offset: 0 } });
    await report(county, 'member', NOVEMBER.now, queued('2026-10-13'));
    await report(county, 'member', NOVEMBER.now, queued('2026-10-14'));
    expect(await textsOf('member')).toEqual([]);
    await correct('in-village');
    await correct('not-reported', '2026-10-14');
    expect((await textsOf('member')).sort()).toEqual([
      '陈干事核对了您 10 月 13 日补发的报到，已计入考勤。原因：核对过值班记录',
      '陈干事核对了您 10 月 14 日补发的报到，没有计入考勤。原因：核对过值班记录',
    ]);
  });
});

describe('a month’s end', () => {
  const take = (who: string, name: 'sumUp' | 'sign' | 'confirm' | 'sendBack', note?: string) =>
    county.call(`attendance.${name}`, who, { ...step, note }, NOVEMBER);

  beforeEach(() => report(county, 'member', '2026-10-12T00:30:00Z'));

  test('summed up: who signs in this village, and nobody else', async () => {
    await take('first', 'sumUp');
    expect(await told()).toEqual({
      secretary: ['赵第一汇总了新建村 10 月考勤表（2 人），等您签字。'],
    });
    expect((await list('secretary')).notices[0]?.leadsTo).toEqual({
      ...{ page: 'sheets', month: MONTH, village: VILLAGE },
    });
  });

  test('signed: nobody, it stands among the township’s to-dos', async () => {
    await take('first', 'sumUp');
    const before = await told();
    await take('secretary', 'sign');
    expect(await told()).toEqual(before);
  });

  test('sent back before it was signed: who sums up, with the reason', async () => {
    await take('first', 'sumUp');
    await take('secretary', 'sendBack', '有两天与值班记录不符。');
    expect(await textsOf('first')).toEqual([
      '王书记退回了新建村 10 月考勤表，原因：有两天与值班记录不符。请改好后重新汇总。',
    ]);
    expect(await textsOf('secretary')).toHaveLength(1);
  });

  test('sent back after it was signed: also whose signature is void', async () => {
    await take('first', 'sumUp');
    await take('secretary', 'sign');
    await take('clerk', 'sendBack', '少一天');
    expect((await textsOf('first'))[0]).toMatch(/^陈干事退回了.*请改好后重新汇总。$/);
    expect(await textsOf('secretary')).toContain(
      '陈干事退回了新建村 10 月考勤表，原因：少一天。您的签字不再算数，改好后会再请您签。',
    );
    expect(Object.keys(await told()).sort()).toEqual(['first', 'secretary']);
  });

  test('sent back a second time is news again', async () => {
    const at = (minute: number) => ({ now: `2026-11-02T02:0${minute}:00Z` });
    for (const minute of [0, 2]) {
      await county.call('attendance.sumUp', 'first', step, at(minute));
      await county.call('attendance.sendBack', 'secretary', step, at(minute + 1));
    }
    expect(await textsOf('first')).toHaveLength(2);
  });

  test('a township that summed up itself is told by nobody but itself', async () => {
    const alone = { village: UNPLACED, month: MONTH };
    await county.call('attendance.sumUp', 'clerk', alone, NOVEMBER);
    await county.call('attendance.sendBack', 'clerk', alone, NOVEMBER);
    expect(Object.keys(await told())).toEqual(['secretary2']);
    await county.call('attendance.sumUp', 'clerk', alone, { now: '2026-11-02T03:00:00Z' });
    await county.call('attendance.sendBack', 'secretary2', alone, { now: '2026-11-02T03:01:00Z' });
    expect((await textsOf('clerk'))[0]).toMatch(
      /^刀书记退回了拱腊村 10 月考勤表。请改好后重新汇总。$/,
    );
  });

  test('confirmed: each cadre, with their own days only', async () => {
    await take('first', 'sumUp');
    await take('secretary', 'sign');
    await take('clerk', 'confirm');
    const { first, member } = await told();
    expect(first).toEqual(['陈干事确认了您 10 月在新建村的考勤：在村 0 天，要求 20 天。']);
    expect(member).toEqual(['陈干事确认了您 10 月在新建村的考勤：在村 1 天，要求 20 天。']);
    expect((await told()).alone).toBeUndefined();
  });

  test('under a yearly requirement the month’s days stand alone', async () => {
    county = await openCounty('hubei-2016');
    await report(county, 'member', '2026-10-12T00:30:00Z');
    await take('first', 'sumUp');
    await take('secretary', 'sign');
    await take('clerk', 'confirm');
    expect(await textsOf('member')).toEqual(['陈干事确认了您 10 月在新建村的考勤：在村 1 天。']);
  });

  test('a sheet of more people than a commit can tell is still confirmed', async () => {
    const many = Array.from({ length: 58 }, (_, i): Posting => ({
      ...{ person: `p${i}`, name: `人${i}`, village: VILLAGE, township: TOWNSHIP },
      ...{ unit: 'unit:u', position: 'member', teamLeader: false, from: '2026-01-01' },
    }));
    await county.store.commit(
      many.map((posting) =>
        insert(postingRef(county.tenant, posting.person, posting.from), posting),
      ),
    );
    await take('first', 'sumUp');
    await take('secretary', 'sign');
    expect(await take('clerk', 'confirm')).toEqual({ state: 'confirmed', sheets: 60 });
    // 100 writes: 60 sheets, the act, and the first 39 notices in the order of the sheet.
    expect(await textsOf('first')).toHaveLength(1);
    const { records } = await county.store.find(
      {
        ...{ collection: 'notice', tenants: [county.tenant], index: 'byPush' },
        equals: ['waiting'],
      },
      { limit: 1000 },
    );
    expect(records.filter(({ body }) => body.kind === 'confirmed')).toHaveLength(39);
  });
});
