import { closeLate, countClosed } from '../../../../cloudfunctions/evaluation/run-on-time';
import { emptyBoxes } from '../../../../cloudfunctions/evaluation/empty-boxes';
import type { Ports } from '../../../../cloudfunctions/_backend/ports';
import type { CollectionName } from '../../../../src/core/collections';
import { roundRef } from '../../../../src/core/evaluation/places';
import type { Stored } from '../../../../src/core/records';
import { replace } from '../../../../src/core/records';
import type { Memory } from '../../../support/memory-store';
import { memoryStore } from '../../../support/memory-store';
import { portsOver } from '../../../support/ports';
import type { Village } from '../village-assembly';
import { NOON, openVillage, QUARTER } from '../village-assembly';
import type { KeysOf } from './deeds';
import { deedOf, runTimer } from './deeds';
import type { Model } from './meeting';
import { SMALLEST, THRESHOLD } from './meeting';
import type { Step } from './steps';
import { aimOf } from './steps';
import { whyNot } from './why-not';

const timers = { closeLate, countClosed, emptyBoxes };

/** A county in memory with its round open, as every run finds it. */
export async function openTemplate(): Promise<{ village: Village; memory: Memory }> {
  const store = memoryStore();
  const village = await openVillage(store);
  const { round } = await store.read({ round: roundRef(village.tenant, QUARTER) });
  if (!round) throw new Error('no round');
  const form = { ...round.body.form, smallest: SMALLEST, threshold: THRESHOLD };
  await store.commit([replace(round, { ...round.body, form })]);
  return { village, memory: store.memory() };
}

export type Template = Awaited<ReturnType<typeof openTemplate>>;

/** The program on a store of its own, beside the sheet of paper it is held against. */
export interface World {
  readonly model: Model;
  readonly all: <C extends CollectionName>(collection: C) => Stored<C>[];
  readonly village: Village;
  readonly store: ReturnType<typeof memoryStore>;
}

export function openWorld({ village, memory }: Template): World {
  const store = memoryStore(memory);
  const all = <C extends CollectionName>(collection: C) =>
    [...(store.memory().get(collection)?.values() ?? [])] as Stored<C>[];
  const model = { now: Date.parse(NOON), counter: 0, meetings: [], held: [] };
  return { model, all, village, store };
}

/** Takes a step in both. What it was refused with, and what it must be. */
export async function take(world: World, step: Step): Promise<{ code?: string; must?: string }> {
  const { model } = world;
  if (step.do === 'pass') {
    model.now += step.seconds * 1000;
    return {};
  }
  if (step.do === 'timer') {
    await timers[step.which].run(portsAt(world), world.village.tenant);
    runTimer(model, step.which);
    return {};
  }
  const aim = aimOf(model, step);
  const must = whyNot(model, step, aim);
  const deed = deedOf(model, step, aim, keysIn(world));
  if (!deed) return {};
  const { endpoint, who, input, learn } = deed;
  const when = { store: world.store, now: new Date(model.now).toISOString() };
  const { output, refusal } = await world.village.answer(endpoint, who, input, when);
  if (output !== undefined) learn(output);
  return { ...(refusal ? { code: refusal.code } : {}), ...(must ? { must } : {}) };
}

function portsAt({ store, model }: World): Ports {
  return portsOver(store, { now: () => model.now });
}

function keysIn({ all }: World): KeysOf {
  return (assembly) => {
    const found = all('assembly').find(({ id }) => id === assembly);
    if (!found) throw new Error('no such assembly');
    return found.body;
  };
}
