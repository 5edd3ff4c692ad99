import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsOf, layoutFaults, smallTargets } from './support/check-page';
import { friday } from './support/friday';
import { openVisitor, phoneScreen, wideScreen } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

jest.setTimeout(240_000);

let host: DemoHost;
let browser: Browser;
withDemo(friday, (demo) => ({ browser, host } = demo));

/** Each page, with somebody whose page it is, and words that are there once it is whole. */
const visits = {
  villager: {
    welcome: ['home/index', '驻村干部报到与考勤'],
    personas: ['identity/personas/index', '陈明远'],
    bind: ['identity/bind/index', '绑定码'],
    'rules-open': ['policy/rules/index', '各条规则'],
    'me-open': ['me/index', '还没有认领本人'],
  },
  cadre: {
    home: ['home/index', '今天还没有报到'],
    'my-month': ['attendance/my-month/index', '办理过程'],
    trip: ['attendance/trip/index', '做什么'],
    leave: ['leave/list/index', '我的请假'],
    'leave-apply': ['leave/apply/index', '乡镇党委书记审批'],
    me: ['me/index', '陈明远'],
  },
  'first-secretary': {
    'home-secretary': ['home/index', '要办的事'],
    'sheets-secretary': ['attendance/sheets/index', '看哪些村'],
    inbox: ['inbox/list/index', '退回了弄璋村'],
  },
  'township-officer': {
    'home-township': ['home/index', '要办的事'],
    today: ['attendance/today/index', '未报到'],
    'today-villages': ['attendance/today/index?view=villages', '未报到'],
    'today-person': ['attendance/today/index?state=none', '未报到'],
    enter: ['attendance/enter/index', '凭什么登记'],
    'leave-waiting': ['leave/list/index', '等您审批'],
    photos: ['files/waiting/index', '1 张照片等您看一眼'],
    sheets: ['attendance/sheets/index?show=all', '看哪些村'],
    'sheets-village': ['attendance/sheets/index?show=all&village=533123104202', '每个人'],
    people: ['roster/people/index', '人在册'],
    'inbox-empty': ['inbox/list/index', '还没有通知'],
  },
  'unit-officer': {
    'home-unit': ['home/index', '都能办什么'],
    unit: ['attendance/unit/index', '工作队员'],
  },
  'county-officer': {
    'today-county': ['attendance/today/index', '未报到'],
    'roster-import': ['roster/import/index', '历次导入'],
    calendar: ['policy/calendar/index', '依据哪份通知'],
    rules: ['policy/rules/index', '换一份文件执行'],
    'leave-filings': ['leave/list/index', '报备案、抄报的请假'],
  },
} as const;

/** Text as large as WeChat lets somebody choose it. */
const LARGEST = 1.75;
/** Elder mode’s 22 px at the 30 px it may grow to. */
const LARGEST_ELDER = 30 / 22;

async function openPage(page: Page, path: string, words: string): Promise<void> {
  await page.evaluate((to) => void (window.location.hash = `#/pages/${to}`), path);
  await page.reload();
  await page.getByText(words).first().waitFor();
  await page.locator('.skeleton').first().waitFor({ state: 'detached' });
}

async function faultsAtLargestText(page: Page, scale: number): Promise<string[]> {
  await scaleText(page, String(scale));
  const faults = await layoutFaults(page);
  await scaleText(page, '');
  return faults.map((fault) => `text ×${scale}: ${fault}`);
}

function scaleText(page: Page, scale: string): Promise<void> {
  return page.evaluate((to) => {
    for (const shown of document.querySelectorAll<HTMLElement>('.page')) {
      shown.style.setProperty('--scale', to);
    }
  }, scale);
}

/** Not by mouse: what is opened may lie over it. */
function switchElder(page: Page): Promise<void> {
  return page
    .getByLabel(/^长辈版/)
    .first()
    .dispatchEvent('click');
}

/** As it is, then in elder mode, which every page offers; and each with the largest text. */
async function faultsOnPhone(page: Page, title: string): Promise<string[]> {
  const plain = [
    ...(await faultsOf(page)),
    ...(await smallTargets(page, 44)),
    ...(await faultsAtLargestText(page, LARGEST)),
  ];
  await takeScreenshot(page, `${title}-390`, { whole: true });
  await switchElder(page);
  await page.locator('.page--elder').waitFor();
  await takeScreenshot(page, `${title}-390-elder`, { whole: true });
  const elder = [
    ...(await faultsOf(page)),
    ...(await smallTargets(page, 60)),
    ...(await faultsAtLargestText(page, LARGEST_ELDER)),
  ].map((fault) => `elder: ${fault}`);
  await switchElder(page);
  return [...plain, ...elder];
}

async function faultsOnPc(page: Page, title: string): Promise<string[]> {
  await takeScreenshot(page, `${title}-1280`);
  return faultsOf(page);
}

const screens = [
  { name: '390', screen: phoneScreen, look: faultsOnPhone },
  { name: '1280', screen: wideScreen, look: faultsOnPc },
];

describe.each(screens)('at $name px', ({ screen, look }) => {
  test.each(Object.entries(visits))(
    '%s: every page is whole and can be used',
    async (who, pages) => {
      const persona = who === 'villager' ? {} : { persona: who };
      const { page, context, complaints, strangers } = await openVisitor(browser, host.url, {
        screen,
        ...persona,
      });
      const faults: Record<string, string[]> = {};
      for (const [title, [path, words]] of Object.entries(pages)) {
        await openPage(page, path, words);
        const found = await look(page, title);
        if (found.length > 0) faults[title] = found;
      }
      await context.close();
      expect({ faults, complaints, strangers }).toEqual({
        faults: {},
        complaints: [],
        strangers: [],
      });
    },
  );
});
