import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsOf, layoutFaults, smallTargets } from './support/check-page';
import { friday } from './support/friday';
import { openPath } from './support/open-path';
import { openVisitor, phoneScreen, wideScreen } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
withDemo(friday, (demo) => ({ browser, host } = demo));

/** Of this quarter in the demo: open today, waiting to be published, below the threshold. */
const [open, counted, below] = ['203', '202', '204'].map(
  (village) => `assembly:533123104${village}:2026-Q4:1`,
);

/** Each page, with somebody whose page it is, and words that are there once it is whole. */
const visits = {
  villager: {
    welcome: ['home/index', '驻村干部报到与考勤'],
    personas: ['identity/personas/index', '陈明远'],
    bind: ['identity/bind/index', '绑定码'],
    'rules-open': ['policy/rules/index', '各条规则'],
    'me-open': ['me/index', '还没有认领本人'],
    stories: ['publicity/list/index', '县里推荐'],
    'village-open': ['evaluation/village/index?village=533123104201', '三组晚上没有路灯'],
    'result-open': [
      'evaluation/results/index?assembly=assembly:533123104201:2026-Q3:1',
      '收到有效票 38 张',
    ],
    'result-below': [`evaluation/results/index?assembly=${below}`, '整改：账目公开不及时'],
  },
  cadre: {
    home: ['home/index', '今天还没有报到'],
    'my-month': ['attendance/my-month/index', '办理过程'],
    trip: ['attendance/trip/index', '做什么'],
    log: ['log/mine/index', '写今天的日志'],
    'log-write': ['log/write/index', '做了什么'],
    leave: ['leave/list/index', '我的请假'],
    'leave-apply': ['leave/apply/index', '乡镇党委书记审批'],
    me: ['me/index', '陈明远'],
    'checks-none': ['check/list/index', '没有关于您的督查记录'],
    'proposals-none': ['proposal/list/index', '没有关于您的处置建议'],
    'delegate-none': ['roster/delegate/index', '没有可以委托的职务'],
    vote: ['evaluation/list/index', '扫码评议'],
    'story-new': ['publicity/write/index', '提交审核'],
  },
  'first-secretary': {
    'home-secretary': ['home/index', '要办的事'],
    'sheets-secretary': ['attendance/sheets/index', '看哪些村'],
    inbox: ['inbox/list/index', '退回了弄璋村'],
    issues: ['evaluation/issues/index', '已超期'],
    talks: ['evaluation/talks/index?assembly=assembly:533123104201:2026-Q3:1', '三组进村路硬化'],
  },
  member: {
    'checks-own': ['check/list/index', '关于我的督查'],
    'proposals-own': ['proposal/list/index', '关于我的处置建议'],
  },
  'township-officer': {
    'home-township': ['home/index', '要办的事'],
    today: ['attendance/today/index', '未报到'],
    'today-villages': ['attendance/today/index?view=villages', '未报到'],
    'today-person': ['attendance/today/index?state=none', '未报到'],
    logs: ['log/within/index', '人写了日志'],
    'overview-township': ['overview/show/index', '截至'],
    enter: ['attendance/enter/index', '凭什么登记'],
    'leave-waiting': ['leave/list/index', '等您审批'],
    photos: ['files/waiting/index', '1 张照片等您看一眼'],
    checks: ['check/list/index', '安排督查'],
    'check-order': ['check/order/index', '抽查'],
    'check-draws': ['check/draws/index', '从'],
    'check-draw': ['check/draw/index?draw=draw:DEMO7K2MWXQH4RTN9VCP', '结果与当时一致'],
    proposals: ['proposal/list/index', '本地的处置建议'],
    delegate: ['roster/delegate/index', '委托别人代办'],
    'evaluation-township': ['evaluation/list/index', '这个季度怎么评、依据哪条'],
    sheets: ['attendance/sheets/index?show=all', '看哪些村'],
    'sheets-village': ['attendance/sheets/index?show=all&village=533123104202', '每个人'],
    people: ['roster/people/index', '人在册'],
    comments: [
      'evaluation/comments/index?assembly=assembly:533123104201:2026-Q3:1',
      '水管还没有人来看',
    ],
    'evaluation-plan': ['evaluation/plan/index?village=533123104201&quarter=2026-Q4', '在哪里开'],
    'evaluation-open': [`evaluation/run/index?assembly=${open}`, '正在投票'],
    'evaluation-roll': [`evaluation/roll/index?assembly=${open}`, '按姓名加'],
    'evaluation-slips': [`evaluation/slips/index?assembly=${open}`, '做一批票条'],
    'evaluation-wall': [`evaluation/wall/index?assembly=${open}`, '密钥指纹'],
    'evaluation-talks': [`evaluation/talks/index?assembly=${open}`, '坚果收购价贴出来太晚'],
    'evaluation-tablet': [`evaluation/tablet/index?assembly=${open}`, '开始平板投票'],
    'evaluation-counted': [`evaluation/run/index?assembly=${counted}`, '看意见'],
    'evaluation-below': [`evaluation/run/index?assembly=${below}`, '看公布的结果'],
    'results-township': ['evaluation/results/index?quarter=2026-Q3', '公布了 1 场'],
  },
  'stand-in': {
    'delegate-borrowed': ['roster/delegate/index', '委托给您的'],
  },
  'prefecture-filings': {
    'home-above': ['home/index', '，未阅'],
    'filings-above': ['leave/list/index', '杨丽萍已阅'],
    'overview-above': ['overview/show/index', '数由各县送来'],
  },
  'unit-officer': {
    'home-unit': ['home/index', '都能办什么'],
    unit: ['attendance/unit/index', '工作队员'],
  },
  'county-officer': {
    'overview-county': ['overview/show/index', '按地方看'],
    'inbox-empty': ['inbox/list/index', '还没有通知'],
    'today-county': ['attendance/today/index', '未报到'],
    'roster-import': ['roster/import/index', '历次导入'],
    calendar: ['policy/calendar/index', '依据哪份通知'],
    rules: ['policy/rules/index', '换一份文件执行'],
    'leave-filings': ['leave/list/index', '报备案、抄报的请假'],
    'evaluation-county': ['evaluation/rounds/index', '进行中'],
    'proposal-open': ['proposal/open/index', '关于谁'],
    'checks-county': ['check/list/index', '本人已说明'],
  },
} as const;

/** Text as large as WeChat lets somebody choose it. */
const LARGEST = 1.75;
/** Elder mode’s 22 px at the 30 px it may grow to. */
const LARGEST_ELDER = 30 / 22;

async function openPage(page: Page, path: string, words: string): Promise<void> {
  await openPath(page, path);
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
