import { parseArgs } from 'node:util';
import type { DivisionList } from '../src/core/roster/division-list';
import { readDivisions } from './read-divisions';
import type { ArgumentName } from './setup-words';
import { argumentNames, faultOf, knownArguments } from './setup-words';

/** Where a county's filings go: a tenant's code, `null` for nowhere else any more, absent as it stands. */
export interface AboveChoice {
  readonly prefecture?: string | null | undefined;
  readonly province?: string | null | undefined;
}

/** What a county needs to exist. */
export interface CountySetup {
  readonly kind: 'county';
  readonly tenant: string;
  readonly name: string;
  /** Six-digit code. */
  readonly division: string;
  readonly divisions: DivisionList;
  readonly pack: string;
  readonly from: string;
  readonly admin: string;
  readonly phone: string;
  readonly above: AboveChoice;
}

/** Officers of a prefecture or the province, in one tenant. */
export interface Officers {
  readonly tenant: string;
  /** Four digits of a prefecture, two of a province. */
  readonly division: string;
  readonly officers: readonly { readonly name: string; readonly phone: string }[];
}

/** A prefecture's or the province's own tenant: what is filed above a county lies there. */
export interface OfficeSetup extends Officers {
  readonly kind: 'office';
  readonly name: string;
}

/** Seats of a prefecture or the province in a county that stands: they decide and look there. */
export interface SeatsSetup extends Officers {
  readonly kind: 'seats';
}

/** A county that stands already is told where its filings go from now on. */
export interface AboveSetup {
  readonly kind: 'above';
  readonly tenant: string;
  readonly above: AboveChoice;
}

export type Setup = CountySetup | OfficeSetup | SeatsSetup | AboveSetup;

/** What is written where a county's filings are to go nowhere else any more. */
export const NOWHERE = 'none';

/** With what each needs, within the writes of one commit. */
const MOST_OFFICERS = 20;

type Given = Readonly<Partial<Record<Exclude<ArgumentName, 'officer'>, string>>> & {
  readonly officer?: readonly string[];
  readonly above?: boolean;
  readonly 'in-county'?: boolean;
};

const needed: Readonly<Record<Setup['kind'], readonly ArgumentName[]>> = {
  county: ['tenant', 'name', 'division', 'divisions', 'pack', 'from', 'admin', 'phone'],
  office: ['tenant', 'name', 'division', 'officer'],
  seats: ['tenant', 'division', 'officer'],
  above: ['tenant'],
};
const offices: readonly ArgumentName[] = ['prefecture', 'province'];
const optional: Readonly<Record<Setup['kind'], readonly ArgumentName[]>> = {
  county: offices,
  office: [],
  seats: [],
  above: offices,
};

/** The arguments, or every fault in them at once, in words for the person who typed them. */
export function readSetup(
  argv: readonly string[],
  packs: readonly string[],
): Setup | { faults: string[] } {
  const given = parse(argv);
  if ('faults' in given) return given;
  const kind = kindOf(given);
  const list =
    kind === 'county' && given.divisions ? readDivisions(given.divisions, given.division) : [];
  const faults = [
    ...argumentNames.flatMap((name) => faultsOf(name, kind, given)),
    ...packFaults(given, packs),
    ...officerFaults(given),
    ...(kind === 'above' && !given.prefecture && !given.province ? [NOTHING_CHOSEN] : []),
    ...('faults' in list ? list.faults : []),
  ];
  return faults.length > 0 ? { faults } : setupOf(kind, given, list as DivisionList);
}

const NOTHING_CHOSEN =
  '--prefecture、--province：还没有填。至少填一个：接收备案的市（州）或省的代号，不再送的填 none。';

function parse(argv: readonly string[]): Given | { faults: string[] } {
  const options = Object.fromEntries(
    argumentNames.map((name) => [name, { type: 'string' as const, multiple: name === 'officer' }]),
  );
  try {
    const flags = { above: { type: 'boolean' }, 'in-county': { type: 'boolean' } } as const;
    const read = parseArgs({ args: [...argv], options: { ...options, ...flags } });
    return read.values as Given;
  } catch {
    return { faults: [`有看不懂的参数。${knownArguments()}`] };
  }
}

function kindOf({ above, division = '', officer, 'in-county': inCounty }: Given): Setup['kind'] {
  if (above) return 'above';
  if (inCounty) return 'seats';
  return /^(\d{2}|\d{4})$/.test(division) || (officer && !division) ? 'office' : 'county';
}

function faultsOf(name: ArgumentName, kind: Setup['kind'], given: Given): string[] {
  const values = [given[name] ?? []].flat();
  const isNeeded = needed[kind].includes(name);
  if (!isNeeded && !optional[kind].includes(name)) {
    return values.length > 0 ? [`--${name}：${notFor[kind]}不用填，请去掉。`] : [];
  }
  if (values.length === 0 && !isNeeded) return [];
  return (values.length > 0 ? values : ['']).flatMap((value) => faultOf(name, value, kind));
}

const notFor: Readonly<Record<Setup['kind'], string>> = {
  county: '设立一个县',
  office: '设立市（州）或省',
  seats: '给上级的同志在县里授权',
  above: '改备案送到哪里',
};

function packFaults({ pack }: Given, packs: readonly string[]): string[] {
  if (!pack || packs.includes(pack)) return [];
  return [`--pack：没有“${pack}”这个规则包。可选的有：${packs.join('、')}。`];
}

function officerFaults({ officer = [] }: Given): string[] {
  const phones = officer.map((each) => each.split(':')[1]);
  const twice = phones.find((phone, index) => phone && phones.indexOf(phone) < index);
  return [
    ...(twice ? [`--officer：手机号 ${twice} 写了两次，请核对。`] : []),
    ...(officer.length > MOST_OFFICERS ? [`--officer：一次最多 ${MOST_OFFICERS} 位。`] : []),
  ];
}

function setupOf(kind: Setup['kind'], given: Given, divisions: DivisionList): Setup {
  const { tenant = '', name = '', division = '', officer = [] } = given;
  const above = { prefecture: chosen(given.prefecture), province: chosen(given.province) };
  if (kind === 'above') return { kind, tenant, above };
  const officers = officer.map((each) => {
    const [who = '', phone = ''] = each.split(':');
    return { name: who, phone };
  });
  if (kind === 'office') return { kind, tenant, name, division, officers };
  if (kind === 'seats') return { kind, tenant, division, officers };
  const { pack = '', from = '', admin = '', phone = '' } = given;
  return { kind, tenant, name, division, divisions, pack, from, admin, phone, above };
}

function chosen(text: string | undefined): string | null | undefined {
  return text === NOWHERE ? null : text;
}
