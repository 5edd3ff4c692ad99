import { makeKeyedHash } from '../cloudfunctions/_backend/hosts/keyed-hash';
import { randomCode } from '../cloudfunctions/_backend/hosts/random-code';
import type { Environment } from '../cloudfunctions/_backend/settings';
import { clockOf, dayOf } from '../src/core/calendar/day';
import { packTitles } from '../src/policies/packs';
import { loadCloudEnv } from './cloud/load-cloud-env';
import { explainStartFault } from './explain-start-fault';
import type { SetupDone } from './set-up-county';
import { setUpCounty } from './set-up-county';
import type { CountySetup } from './setup-arguments';
import { readSetup } from './setup-arguments';
import type { SetupHome } from './setup-home';
import { cloudHome, serverHome } from './setup-home';

const CLOUD = '--cloud';
const REBIND = '--rebind';

/**
 * Brings a real county into being on a server of one's own, or with `--cloud` in a cloud environment:
 * `npm run setup -- --tenant k3f8v2 --name 盈江县 --division 533123 --divisions divisions.json
 * --pack guizhou-2018 --from 2026-01-01 --admin 张三 --phone 13800000000`; with `--rebind` the
 * administrator's binding is undone first.
 */
async function main(argv: readonly string[], env: Environment): Promise<void> {
  const ids = packTitles.map(({ id }) => id);
  const inCloud = argv.includes(CLOUD);
  if (inCloud) loadCloudEnv();
  const setup = readSetup(
    argv.filter((argument) => argument !== CLOUD && argument !== REBIND),
    ids,
  );
  const home = (inCloud ? cloudHome : serverHome)(env, tenantIn(setup));
  const faults = [setup, home].flatMap((each) => ('faults' in each ? each.faults : []));
  if ('faults' in setup || 'faults' in home) {
    throw new Error(['还不能设立这个县，请补齐或改正下面几项：', ...faults].join('\n  - '));
  }
  const store = await home.openStore();
  try {
    const keyedHash = makeKeyedHash(home.keyedHash);
    const rebind = argv.includes(REBIND);
    const done = await setUpCounty(setup, {
      store,
      now: Date.now(),
      keyedHash,
      randomCode,
      rebind,
    });
    console.log(tellDone(setup, done, home).join('\n'));
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
  { tenants, next }: SetupHome,
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
      : [`${admin}已经绑定，没有再发绑定码。登录不上了，就加 --rebind 再运行一次。`]),
    ...served,
    next,
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
