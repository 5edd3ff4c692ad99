import { withPeriods } from '../../../src/core/attendance/register-shapes';
import type { CollectionName, Collections } from '../../../src/core/collections';

type Field<C extends CollectionName> = keyof Collections[C] & string;

export interface Declaration<C extends CollectionName> {
  /** Version of the document's form; `upgrades[n]` brings shape n up to n + 1. */
  readonly shape: number;
  readonly upgrades: Readonly<Record<number, (old: never) => unknown>>;
  /** Top-level text fields, in order; every index starts with the tenant by itself. */
  readonly indexes: Readonly<Record<string, readonly Field<C>[]>>;
  /** Shares a transaction with its own kind only, so that nothing ties it to what else was written then. */
  readonly apart?: true;
}

function first(): { shape: 1; upgrades: Record<number, never> } {
  return { shape: 1, upgrades: {} };
}

/**
 * Declared once: the PostgreSQL tables, the CloudBase index file and the types of queries come
 * from here.
 */
export const declarations = {
  act: { ...first(), indexes: { byKeptUntil: ['keptUntil'] } },
  county: { ...first(), indexes: {} },
  division: { ...first(), indexes: { byCode: ['code'] } },
  village: { ...first(), indexes: { byCode: ['code'] } },
  unit: { ...first(), indexes: { byName: ['name'] } },
  person: { ...first(), indexes: { byTownship: ['township'], byPhone: ['phone'] } },
  posting: {
    ...first(),
    indexes: { byVillage: ['village'], byPerson: ['person', 'from'], byUnit: ['unit'] },
  },
  grant: { ...first(), indexes: { byPerson: ['person'], byScope: ['scope'] } },
  caller: { ...first(), indexes: { byPerson: ['person'] } },
  bindingCode: { ...first(), indexes: { byPerson: ['person'] } },
  bindingAttempts: { ...first(), indexes: {} },
  deskSignIn: { ...first(), indexes: { byCode: ['code'], byExpires: ['expires'] } },
  timerLease: { ...first(), indexes: {} },
  rosterGate: { ...first(), indexes: {} },
  rosterImport: { ...first(), indexes: { byTime: ['at'], byState: ['state'] } },
  rosterImportPart: { ...first(), indexes: { byImport: ['import'] } },
  rosterImportStep: { ...first(), indexes: { byImport: ['import'] } },
  calendarYear: { ...first(), indexes: {} },
  presence: { ...first(), indexes: { byPerson: ['person', 'day'] } },
  trip: { ...first(), indexes: { byPerson: ['person', 'from'] } },
  leave: {
    ...first(),
    indexes: {
      byPerson: ['person', 'from'],
      byWaiting: ['waitsFor', 'village'],
      byToDeliver: ['toDeliver'],
    },
  },
  filing: {
    ...first(),
    indexes: { byUnseen: ['unseenBy', 'village'], byRole: ['role', 'village'] },
  },
  register: {
    shape: 2,
    upgrades: { 1: withPeriods },
    indexes: { byMonthVillage: ['month', 'village'], byPerson: ['person', 'month'] },
  },
  assembly: { ...first(), indexes: { byVillage: ['village', 'day'] } },
  ballot: { ...first(), indexes: { byAssembly: ['assembly'] }, apart: true },
  notice: {
    ...first(),
    indexes: {
      byPerson: ['person', 'at'],
      byUnseen: ['unseenBy', 'at'],
      byPush: ['push', 'nextTry'],
    },
  },
  file: {
    ...first(),
    indexes: {
      byOwner: ['owner', 'dropAfter'],
      byDropAfter: ['dropAfter'],
      byWaitingIn: ['waitingIn', 'at'],
      byTrace: ['trace'],
      byThumbnailTrace: ['thumbnailTrace'],
    },
  },
} as const satisfies { [C in CollectionName]: Declaration<C> };

export type IndexName<C extends CollectionName> = keyof (typeof declarations)[C]['indexes'] &
  string;

export const collectionNames = Object.keys(declarations) as CollectionName[];
