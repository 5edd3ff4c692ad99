import { clockOf, dayOf } from '../src/core/calendar/day';
import type { SetupDone } from './set-up-county';
import type {
  AboveChoice,
  AboveSetup,
  CountySetup,
  OfficeSetup,
  SeatsSetup,
  Setup,
} from './setup-arguments';
import type { SetupHome } from './setup-home';

/** What was set up, each officer's code, and what to do now, in words for the person at the keyboard. */
export function tellSetUp(
  setup: CountySetup | OfficeSetup | SeatsSetup,
  { added, kept, officers }: SetupDone,
  { next }: SetupHome,
): string[] {
  const codes = officers.flatMap(({ name: who, code }) =>
    code
      ? [`${who}的一次性绑定码：${code.code}（${inWords(code.expires)} 前有效，只显示这一次）`]
      : [`${who}已经绑定，没有再发绑定码。登录不上了，就加 --rebind 再运行一次。`],
  );
  const again = kept > 0 && officers.some(({ code }) => code);
  return [
    `${nameOf(setup)}：新写入 ${added} 条，原有 ${kept} 条没有改动。`,
    ...codes,
    ...(again ? ['以前发给他们、还没有用的绑定码已作废。'] : []),
    ...nextOf(setup, next),
  ];
}

export function tellAbove({ tenant, above }: AboveSetup): string[] {
  return [`${tenant}：改好了。`, ...aboveWords(above), '以前送出的仍在原处。'];
}

export function tellEnded(
  setup: OfficeSetup | SeatsSetup,
  { ended }: { readonly ended: readonly string[] },
): string[] {
  if (ended.length === 0) return [`${nameOf(setup)}：没有找到这几位的授权，没有改动。`];
  return [`${nameOf(setup)}：${ended.join('、')}不再担任，绑定和没有用的绑定码已作废。`];
}

/** A tenant the program does not serve yet gets nothing done: neither calls nor timers. */
export function tellServed(setup: Setup, { tenants }: SetupHome): string[] {
  const above = 'above' in setup ? [setup.above.prefecture, setup.above.province] : [];
  const missing = [setup.tenant, ...above].filter((each) => each && !tenants.includes(each));
  if (missing.length === 0) return [];
  return [`注意：环境变量 TENANT 里还没有 ${missing.join('、')}，启动服务前请加上。`];
}

function aboveWords({ prefecture, province }: AboveChoice): string[] {
  const said = (level: string, tenant: string | null | undefined) =>
    tenant === undefined
      ? []
      : [`报${level}的备案、抄报：${tenant ? `送到 ${tenant}` : '不再送'}。`];
  return [...said('市（州）', prefecture), ...said('省', province)];
}

function nameOf(setup: CountySetup | OfficeSetup | SeatsSetup): string {
  return 'name' in setup ? `${setup.name}（${setup.tenant}）` : setup.tenant;
}

function nextOf(setup: CountySetup | OfficeSetup | SeatsSetup, next: string): string[] {
  if (setup.kind === 'county') return [...aboveWords(setup.above), next];
  if (setup.kind === 'office') return [nextAbove(setup)];
  return [`下一步：各位在网址后面加 ?tenant=${setup.tenant} 打开网页，输入绑定码。`];
}

function nextAbove({ tenant, division }: OfficeSetup): string {
  const option = division.length === 4 ? 'prefecture' : 'province';
  return [
    `下一步：各位在网址后面加 ?tenant=${tenant} 打开网页，输入绑定码；`,
    `各县用 npm run setup -- --above --tenant 县的代号 --${option} ${tenant} 接上。`,
  ].join('');
}

function inWords(instant: string): string {
  const ms = Date.parse(instant);
  return `${dayOf(ms)} ${clockOf(ms)}`;
}
