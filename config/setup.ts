import { makeKeyedHash } from '../cloudfunctions/_backend/hosts/keyed-hash';
import { randomCode } from '../cloudfunctions/_backend/hosts/random-code';
import { DEMO_TENANT } from '../cloudfunctions/_backend/demo/tenant';
import type { Environment } from '../cloudfunctions/_backend/settings';
import { readSettings } from '../cloudfunctions/_backend/settings';
import { openPostgres } from '../cloudfunctions/_backend/stores/postgres/open-postgres';
import { clockOf, dayOf } from '../src/core/calendar/day';
import { packs } from '../src/policies/packs';
import { explainStartFault } from './explain-start-fault';
import type { SetupDone } from './set-up-county';
import { setUpCounty } from './set-up-county';
import type { CountySetup } from './setup-arguments';
import { readSetup } from './setup-arguments';

/**
 * Brings a real county into being on a server of one's own:
 * `npm run setup -- --tenant k3f8v2 --name 盈江县 --division 533123 --divisions divisions.json
 * --pack guizhou-2018 --from 2026-01-01 --admin 张三 --phone 13800000000`
 */
async function main(argv: readonly string[], env: Environment): Promise<void> {
  const ids = packs.map(({ id }) => id);
  const setup = readSetup(argv, ids);
  const settings = readSettings(
    { ...env, DEMO: '0', TENANT: env.TENANT || tenantIn(setup) },
    DEMO_TENANT,
  );
  const faults = [setup, settings].flatMap((each) => ('faults' in each ? each.faults : []));
  if ('faults' in setup || 'faults' in settings || !settings.databaseUrl || !settings.secrets) {
    throw new Error(['还不能设立这个县，请补齐或改正下面几项：', ...faults].join('\n  - '));
  }
  const store = await openPostgres(settings.databaseUrl, { connections: 2 });
  try {
    const keyedHash = makeKeyedHash(settings.secrets.keyedHash);
    const done = await setUpCounty(setup, { store, now: Date.now(), keyedHash, randomCode });
    console.log(tellDone(setup, done, settings.tenants).join('\n'));
  } finally {
    await store.close();
  }
}

/** What TENANT would be, so that only what is really wrong is named. */
function tenantIn(setup: ReturnType<typeof readSetup>): string {
  return 'faults' in setup ? 'county' : setup.tenant;
}

function tellDone(
  { tenant, name, admin }: CountySetup,
  { added, kept, code }: SetupDone,
  tenants: readonly string[],
): string[] {
  const served = tenants.includes(tenant)
    ? []
    : [`注意：环境变量 TENANT 里还没有 ${tenant}，启动服务前请加上。`];
  return [
    `${name}（${tenant}）：新写入 ${added} 条，原有 ${kept} 条没有改动。`,
    ...(code
      ? [
          `${admin}的一次性绑定码：${code.code}（${inWords(code.expires)} 前有效，只显示这一次）`,
          ...(kept > 0 ? ['以前发给这位管理员的绑定码已作废。'] : []),
        ]
      : [`${admin}已经绑定微信，没有再发绑定码。`]),
    ...served,
    '下一步：DATABASE_URL=… npm start 启动服务，管理员绑定后导入名册并补充各村中心点。',
  ];
}

function inWords(instant: string): string {
  const ms = Date.parse(instant);
  return `${dayOf(ms)} ${clockOf(ms)}`;
}

main(process.argv.slice(2), process.env).catch((error: unknown) => {
  console.error(explainStartFault(error));
  process.exit(1);
});
