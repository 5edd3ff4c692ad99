import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attendanceActs } from '../../../cloudfunctions/attendance/acts';
import { filesActs } from '../../../cloudfunctions/files/acts';
import { dropUnattached } from '../../../cloudfunctions/files/drop-unattached';
import type { AnyAct } from '../../../cloudfunctions/_backend/act';
import type { FilesOnDisk } from '../../../cloudfunctions/_backend/outside/files-on-disk';
import { filesOnDisk } from '../../../cloudfunctions/_backend/outside/files-on-disk';
import { nothingOutside } from '../../../cloudfunctions/_backend/outside/nothing-outside';
import { perform } from '../../../cloudfunctions/_backend/perform';
import type { Files, Ports, Store } from '../../../cloudfunctions/_backend/ports';
import type { EndpointName, Input, Output } from '../../../src/contract/contract';
import type { Stored } from '../../../src/core/records';
import type { Refusal } from '../../../src/core/refusal';
import type { Somebody } from '../../kernel/small-county';
import {
  NEXT_VILLAGE,
  NOW,
  OTHER_TOWNSHIP,
  TENANT,
  TOWNSHIP,
  UNIT,
  VILLAGE,
  openidOf,
  settleCounty,
} from '../../kernel/small-county';
import { jpeg } from '../../core/files/samples';
import { portsOver } from '../../support/ports';
import { freshStore } from '../../support/stores';

const people: readonly Somebody[] = [
  { id: 'cadre', posted: { village: VILLAGE, position: 'member' } },
  { id: 'near', posted: { village: NEXT_VILLAGE, position: 'member' } },
  { id: 'secretary', granted: [{ role: 'village-secretary', scope: VILLAGE }] },
  { id: 'clerk', granted: [{ role: 'township-officer', scope: TOWNSHIP }] },
  { id: 'elsewhere', granted: [{ role: 'township-officer', scope: OTHER_TOWNSHIP }] },
  { id: 'unit', granted: [{ role: 'unit-officer', scope: UNIT }] },
];

export const ADDRESS = 'https://zaicun.example';
const HOUR = 3_600_000;

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

export const photo = (width = 40) => ({
  picture: base64(jpeg({ width })),
  thumbnail: base64(jpeg({ width: 20, height: 15 })),
});

type Asked = { readonly key?: string; readonly hours?: number; readonly ports?: Partial<Ports> };

/** A county with a folder of its own for pictures and a check that says nothing by itself. */
export async function openPhotoCounty({ checks = true } = {}) {
  const store = await freshStore();
  await settleCounty(store, people);
  const folder = mkdtempSync(join(tmpdir(), 'zaicun-files-'));
  let clock = NOW;
  const now = () => clock;
  const files = filesOnDisk({ folder, secret: 'a secret of the tests', now, address: ADDRESS });
  const checked: string[] = [];
  const moderator = {
    ...nothingOutside.moderator,
    checkImage: (link: string) =>
      Promise.resolve(checks ? `trace-${checked.push(link)}` : undefined),
  };
  const outside = { ...nothingOutside, files: files as Files, moderator };
  const ports = portsOver(store, { outside, now });
  let keys = 0;

  async function answer<N extends EndpointName>(
    endpoint: N,
    person: string,
    input: Input<N>,
    { key = `k${(keys += 1)}`, hours = 0, ports: over = {} }: Asked = {},
  ): Promise<{ output?: Output<N>; refusal?: Refusal }> {
    const acts: readonly AnyAct[] = [...filesActs, ...attendanceActs];
    const act = acts.find((each) => each.endpoint === endpoint);
    if (!act) throw new Error(`no act for ${endpoint}`);
    const later = { ...ports, ...over, now: () => clock + hours * HOUR };
    const incoming = { tenant: TENANT, openid: openidOf(person), key, input };
    const given = await perform(act, incoming, later);
    return given as { output?: Output<N>; refusal?: Refusal };
  }

  async function call<N extends EndpointName>(
    endpoint: N,
    person: string,
    input: Input<N>,
    asked: Asked = {},
  ): Promise<Output<N>> {
    const { output, refusal } = await answer(endpoint, person, input, asked);
    if (output === undefined) throw new Error(JSON.stringify(refusal));
    return output;
  }

  return {
    store,
    ports,
    files: files as FilesOnDisk,
    checked,
    answer,
    call,
    /** The refusal's code, or `done`. */
    code: async <N extends EndpointName>(
      endpoint: N,
      person: string,
      input: Input<N>,
      asked?: Asked,
    ) => (await answer(endpoint, person, input, asked)).refusal?.code ?? 'done',
    upload: async (person: string, asked?: Asked & { width?: number }) =>
      (await call('files.upload', person, photo(asked?.width), asked)).file,
    wait: (hours: number) => void (clock += hours * HOUR),
    runTimer: (over: Partial<Ports> = {}) => dropUnattached.run({ ...ports, ...over }, TENANT),
    kept: () => records(store),
    /** Paths of all bytes there are. */
    onDisk: () =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.includes('.'),
      ),
    close: () => rmSync(folder, { recursive: true }),
  };
}

export type PhotoCounty = Awaited<ReturnType<typeof openPhotoCounty>>;

async function records(store: Store): Promise<Stored<'file'>[]> {
  const found: Stored<'file'>[] = [];
  const query = { collection: 'file', tenants: [TENANT], index: 'byOwner' } as const;
  for await (const file of store.each(query)) found.push(file);
  return found;
}

/** `person` reports from the village on the county's day and adds a photo to it. */
export async function reportWithPhoto(county: PhotoCounty, person = 'cadre'): Promise<string> {
  const village = person === 'cadre' ? VILLAGE : NEXT_VILLAGE;
  await county.call('attendance.report', person, { cadre: person, village, reason: '在村' });
  const file = await county.upload(person);
  await county.call('attendance.addPhoto', person, { cadre: person, day: '2026-11-20', file });
  return file;
}
