import { makeKeyedHash } from '../cloudfunctions/_backend/hosts/keyed-hash';
import { randomCode } from '../cloudfunctions/_backend/hosts/random-code';
import type { Environment } from '../cloudfunctions/_backend/settings';
import { packTitles } from '../src/policies/packs';
import { changeAbove, standingFaults } from './change-above';
import { loadCloudEnv } from './cloud/load-cloud-env';
import { explainStartFault } from './explain-start-fault';
import { setUpCounty } from './set-up-county';
import { endOfficers, setUpOffice, setUpSeats } from './set-up-office';
import { recordedStore } from './recorded-store';
import type { Setup } from './setup-arguments';
import { readSetup } from './setup-arguments';
import type { SetupHome } from './setup-home';
import { cloudHome, serverHome } from './setup-home';
import type { SetupPorts } from './setup-ports';
import { tellAbove, tellEnded, tellServed, tellSetUp } from './tell-setup';

const CLOUD = '--cloud';
const REBIND = '--rebind';
const END = '--end';
const END_ELSEWHERE = '--end：只用于市（州）、省的同志；县里的人在名册上改。';

/**
 * Brings a real county into being on a server of one's own, or with `--cloud` in a cloud environment:
 * `npm run setup -- --tenant k3f8v2 --name 盈江县 --division 533123 --divisions divisions.json
 * --pack guizhou-2018 --from 2026-01-01 --admin 张三 --phone 13800000000 --prefecture d5331`; with
 * `--rebind` the administrator's binding is undone first. A prefecture or province to file with:
 * `--tenant d5331 --name 德宏州 --division 5331 --officer 刀志勇:13800000001`, with `--end` those
 * named leave; with `--in-county --tenant k3f8v2`, no name, they get seats in that county. Where a county's filings go, later: `--above --tenant k3f8v2 --prefecture d5331`.
 */
async function main(argv: readonly string[], env: Environment): Promise<void> {
  const ids = packTitles.map(({ id }) => id);
  const inCloud = argv.includes(CLOUD);
  if (inCloud) loadCloudEnv();
  const flags = [CLOUD, REBIND, END];
  const setup = readSetup(
    argv.filter((argument) => !flags.includes(argument)),
    ids,
  );
  const home = (inCloud ? cloudHome : serverHome)(env, tenantIn(setup));
  const end = argv.includes(END);
  const faults = [setup, home].flatMap((each) => ('faults' in each ? each.faults : []));
  if (end && 'kind' in setup && !('officers' in setup)) faults.push(END_ELSEWHERE);
  if ('faults' in setup || 'faults' in home || faults.length > 0) throw cannot(faults);
  const now = Date.now();
  const store = recordedStore(await home.openStore(), now);
  try {
    const standing = await standingFaults(setup, store);
    if (standing.length > 0) throw cannot(standing);
    const keyedHash = makeKeyedHash(home.keyedHash);
    const rebind = argv.includes(REBIND);
    const ports = { store, now, keyedHash, randomCode, rebind };
    const told = await carryOut(setup, end, ports, home);
    console.log([...told, ...tellServed(setup, home)].join('\n'));
  } finally {
    await store.close();
  }
}

function cannot(faults: readonly string[]): Error {
  return new Error(['还不能设立，请补齐或改正下面几项：', ...faults].join('\n  - '));
}

async function carryOut(
  setup: Setup,
  end: boolean,
  ports: SetupPorts,
  home: SetupHome,
): Promise<string[]> {
  if (setup.kind === 'above') {
    await changeAbove(setup, ports.store);
    return tellAbove(setup);
  }
  if (setup.kind === 'county') return tellSetUp(setup, await setUpCounty(setup, ports), home);
  if (end) return tellEnded(setup, await endOfficers(setup, ports));
  if (setup.kind === 'seats') return tellSetUp(setup, await setUpSeats(setup, ports), home);
  return tellSetUp(setup, await setUpOffice(setup, ports), home);
}

/** What TENANT would be, so that only what is really wrong is named. */
function tenantIn(setup: ReturnType<typeof readSetup>): string {
  return 'faults' in setup ? 'county' : setup.tenant;
}

main(process.argv.slice(2), process.env).catch((error: unknown) => {
  console.error(explainStartFault(error));
  process.exit(1);
});
