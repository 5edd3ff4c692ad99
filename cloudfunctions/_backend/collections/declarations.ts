import { withPeriods } from '../../../src/core/attendance/register-shapes';
import { withNearlyAlike } from '../../../src/core/evaluation/result-shapes';
import { assessmentDeclarations } from './assessment-declarations';
import { first } from './first-shape';
import { formDeclarations } from './form-declarations';
import { moneyDeclarations } from './money-declarations';
import { handoverDeclarations } from './handover-declarations';
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
  grant: {
    ...first(),
    indexes: { byPerson: ['person'], byScope: ['scope'], byLender: ['lentBy', 'to'] },
  },
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
      byLookAt: ['lookAt'],
      byWaitsAbove: ['waitsAbove', 'village'],
    },
  },
  filing: {
    ...first(),
    indexes: {
      byUnseen: ['unseenBy', 'village'],
      byRole: ['role', 'village'],
      byToReport: ['toReport'],
    },
  },
  ...moneyDeclarations,
  restSlots: { ...first(), indexes: {} },
  spotCheck: {
    ...first(),
    indexes: {
      byPerson: ['person', 'on'],
      byOpen: ['open', 'village'],
      byDay: ['on'],
      byDraw: ['draw'],
    },
  },
  checkDraw: { ...first(), indexes: { byTime: ['at'] } },
  register: {
    shape: 2,
    upgrades: { 1: withPeriods },
    indexes: { byMonthVillage: ['month', 'village'], byPerson: ['person', 'month'] },
  },
  round: { ...first(), indexes: { byQuarter: ['quarter'], byState: ['state', 'quarter'] } },
  assembly: {
    ...first(),
    indexes: {
      byVillage: ['village', 'day'],
      byQuarter: ['quarter', 'village'],
      byState: ['state', 'village'],
      byCode: ['code'],
      byToEmpty: ['toEmpty'],
    },
  },
  rollLine: {
    ...first(),
    indexes: { byAssembly: ['assembly'], byPerson: ['person', 'assembly'] },
  },
  slip: { ...first(), indexes: { byAssembly: ['assembly', 'serial'] } },
  ballot: { ...first(), indexes: { byAssembly: ['assembly'] }, apart: true },
  paperEntry: { ...first(), indexes: { byAssembly: ['assembly'] } },
  signedRating: { ...first(), indexes: { byAssembly: ['assembly'] } },
  evaluationResult: {
    shape: 2,
    upgrades: { 1: withNearlyAlike },
    indexes: { byVillage: ['view', 'village', 'day'], byQuarter: ['view', 'quarter', 'village'] },
  },
  talk: { ...first(), indexes: { byAssembly: ['assembly'] } },
  strikeRecord: { ...first(), indexes: { byLastDay: ['lastDay'] } },
  proposal: {
    ...first(),
    indexes: {
      byPerson: ['person', 'madeAt'],
      byUnit: ['unit', 'madeAt'],
      byState: ['state', 'village'],
      byWaiting: ['waitsFor', 'village'],
      byBatch: ['batch', 'village'],
    },
  },
  ...handoverDeclarations,
  proposalRun: { ...first(), indexes: {} },
  rankingList: {
    ...first(),
    indexes: {
      byTownship: ['township'],
      byMonth: ['month', 'township'],
      byUnseen: ['unseenBy', 'township'],
      byToDeliver: ['toDeliver'],
      byToReport: ['toReport'],
    },
  },
  issue: {
    ...first(),
    indexes: {
      byVillage: ['village', 'raisedAt'],
      byAssembly: ['assembly'],
      byWaiting: ['waitsFor', 'due'],
      byOpen: ['openIn', 'due'],
    },
  },
  overview: { ...first(), indexes: { byPeriod: ['period', 'level', 'place'] } },
  overviewRun: { ...first(), indexes: {} },
  logEntry: { ...first(), indexes: { byPerson: ['person', 'day'] } },
  logMonth: {
    ...first(),
    indexes: { byMonthVillage: ['month', 'village'], byPerson: ['person', 'month'] },
  },
  story: {
    ...first(),
    indexes: {
      byAuthor: ['author', 'changedAt'],
      byWaiting: ['waitsFor', 'changedAt'],
      byPublishAt: ['publishAt'],
    },
  },
  storyVersion: { ...first(), indexes: {} },
  publishedStory: {
    ...first(),
    indexes: {
      byPublishedAt: ['publishedAt'],
      byDuty: ['duty', 'publishedAt'],
      byCounty: ['county', 'publishedAt'],
      byCountyDuty: ['county', 'duty', 'publishedAt'],
      byTownship: ['township', 'publishedAt'],
      byTownshipDuty: ['township', 'duty', 'publishedAt'],
      byVillage: ['village', 'publishedAt'],
      byVillageDuty: ['village', 'duty', 'publishedAt'],
      byShort: ['short'],
      byChosen: ['chosen'],
      byLookAt: ['lookAt'],
    },
  },
  digest: { ...first(), indexes: { byCounty: ['county', 'day'] } },
  sharedOpen: { ...first(), indexes: { byOf: ['of'] } },
  spread: { ...first(), indexes: {} },
  robot: { ...first(), indexes: {} },
  robotKey: { ...first(), indexes: {} },
  robotSending: { ...first(), indexes: { byState: ['state', 'nextTry'], byTime: ['at'] } },
  adoption: {
    ...first(),
    indexes: {
      byPerson: ['person', 'changedAt'],
      byTried: ['triedIn', 'triedVillage'],
      byVillage: ['triedVillage', 'changedAt'],
    },
  },
  followUp: { ...first(), indexes: { byOrigin: ['origin', 'linkedAt'] } },
  question: {
    ...first(),
    indexes: {
      byAsker: ['person', 'askedAt'],
      byAuthor: ['author', 'askedAt'],
      byOpen: ['openIn', 'askedAt'],
      byShown: ['shownIn', 'shownAt'],
      byStory: ['story', 'askedAt'],
      byLookAt: ['lookAt'],
    },
  },
  questionDesk: { ...first(), indexes: {} },
  ...assessmentDeclarations,
  awardRound: { ...first(), indexes: { byYear: ['year'] } },
  awardNomination: { ...first(), indexes: { byRound: ['round'], byNominee: ['of', 'year'] } },
  awardObjection: { ...first(), indexes: { byRound: ['round', 'at'] } },
  publishedAward: { ...first(), indexes: { byPublishedAt: ['publishedAt'] } },
  ...formDeclarations,
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
