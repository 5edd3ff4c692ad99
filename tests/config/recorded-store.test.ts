import { recordedStore } from '../../config/recorded-store';
import { setUpCounty } from '../../config/set-up-county';
import { setUpOffice } from '../../config/set-up-office';
import { changeAbove } from '../../config/change-above';
import type { CountySetup } from '../../config/setup-arguments';
import { randomCode } from '../../cloudfunctions/_backend/hosts/random-code';
import type { ActRecord } from '../../src/core/history';
import { memoryStore } from '../support/memory-store';
import { keyedHash, now } from '../demo/county';

/** More villages than one commit holds. */
const villages = Array.from({ length: 120 }, (_, i) => {
  const code = `533123104${String(201 + i)}`;
  return [code, `第 ${i + 1} 村`] as const;
});
const setup: CountySetup = {
  ...{ kind: 'county', tenant: 'k3f8v2', name: '盈江县', division: '533123', above: {} },
  divisions: [['53', '云南省'], ['533123', '盈江县'], ['533123104', '弄璋镇'], ...villages],
  ...{ pack: 'guizhou-2018', from: '2026-01-01', admin: '张三', phone: '13800000000' },
};

test('whatever a set-up changes is in the history, with what it was before', async () => {
  const memory = memoryStore();
  const ports = { store: recordedStore(memory, now), now, keyedHash, randomCode };
  const recorded = () => {
    const acts = [...(memory.memory().get('act')?.values() ?? [])].map(({ body }) => body);
    return (acts as ActRecord[]).flatMap(({ touched }) => touched);
  };
  await setUpCounty(setup, ports);
  const inserted = recorded().map(({ collection, id }) => `${collection} ${id}`);
  const there = [...memory.memory()].flatMap(([collection, records]) =>
    collection === 'act' ? [] : [...records.values()].map(({ id }) => `${collection} ${id}`),
  );
  expect(inserted.sort()).toEqual(there.sort());

  const office = { kind: 'office', tenant: 'd5331', name: '德宏州', division: '5331' } as const;
  await setUpOffice({ ...office, officers: [{ name: '刀', phone: '13800000001' }] }, ports);
  const before = recorded().length;
  await changeAbove({ tenant: 'k3f8v2', above: { prefecture: 'd5331' } }, ports.store);
  expect(recorded().slice(before)).toMatchObject([
    { collection: 'county', how: 'replace', before: [{ path: ['above'] }] },
  ]);
});
