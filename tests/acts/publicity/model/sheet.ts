/**
 * The rules of a story told a second time, on one sheet: what is so, who may do what, and what
 * comes of it. Nothing here is taken from the program.
 */
export interface Sheet {
  state: 'draft' | 'township' | 'county' | 'scheduled' | 'published' | 'withdrawn';
  versions: number;
  edition: number;
  /** Milliseconds; of a scheduled one. */
  at: number;
  passer: string;
  /** Whether she is in the story as it is worked on, and in the version readers have. */
  inDraft: boolean;
  inLive: boolean;
  live: boolean;
  tookBack: boolean;
}

export function newSheet(): Sheet {
  return {
    ...{ state: 'draft', versions: 0, edition: 0, at: 0, passer: '' },
    ...{ inDraft: false, inLive: false, live: false, tookBack: false },
  };
}

export const people = ['writer', 'first', 'near', 'clerk', 'clerk2', 'county', 'county2', 'both'];
const township = ['clerk', 'clerk2', 'both'];
const county = ['county', 'county2', 'both'];
const offices = [...township, ...county];

export type Deed =
  | 'save-with'
  | 'save-without'
  | 'submit'
  | 'pass'
  | 'back'
  | 'publish'
  | 'schedule'
  | 'unschedule'
  | 'correct'
  | 'drop'
  | 'withdraw'
  | 'consent';

export const deeds: readonly Deed[] = [
  ...(['save-with', 'save-without', 'submit', 'pass', 'back', 'publish', 'schedule'] as const),
  ...(['unschedule', 'correct', 'drop', 'withdraw', 'consent'] as const),
];

const isCountyTurn = (sheet: Sheet, who: string) => county.includes(who) && who !== sheet.passer;

/** Whether somebody may do a thing now. */
export const may: Readonly<Record<Deed, (sheet: Sheet, who: string) => boolean>> = {
  'save-with': (s, who) => who === 'writer' && s.state === 'draft' && !s.tookBack,
  'save-without': (s, who) => who === 'writer' && s.state === 'draft',
  submit: (s, who) => who === 'writer' && s.state === 'draft' && s.edition > 0,
  pass: (s, who) => s.state === 'township' && township.includes(who),
  back: (s, who) =>
    (s.state === 'township' && township.includes(who)) ||
    (s.state === 'county' && isCountyTurn(s, who)),
  publish: (s, who) => ['county', 'scheduled'].includes(s.state) && isCountyTurn(s, who),
  schedule: (s, who) => s.state === 'county' && isCountyTurn(s, who),
  unschedule: (s, who) => s.state === 'scheduled' && county.includes(who),
  correct: (s, who) => s.state === 'published' && who === 'writer',
  drop: (s, who) => s.state === 'draft' && s.live && who === 'writer',
  withdraw: (s, who) =>
    s.state !== 'withdrawn' && (who === 'writer' || (s.versions > 0 && offices.includes(who))),
  consent: (s, who) =>
    (who === 'writer' || who === 'first' || offices.includes(who)) &&
    !s.tookBack &&
    (s.inDraft || (s.live && s.inLive)),
};

export function publishIt(sheet: Sheet): void {
  sheet.state = 'published';
  sheet.live = true;
  sheet.inLive = sheet.inDraft;
}

/** What comes of it. */
export const happens: Readonly<Record<Deed, (sheet: Sheet, who: string, now: number) => void>> = {
  'save-with': (s) => ((s.inDraft = true), void (s.edition += 1)),
  'save-without': (s) => ((s.inDraft = false), void (s.edition += 1)),
  submit: (s) => ((s.state = 'township'), (s.passer = ''), void (s.versions += 1)),
  pass: (s, who) => ((s.state = 'county'), void (s.passer = who)),
  back: (s) => void (s.state = 'draft'),
  publish: publishIt,
  schedule: (s, _who, now) => ((s.state = 'scheduled'), void (s.at = now + 3_600_000)),
  unschedule: (s) => void (s.state = 'county'),
  correct: (s) => void (s.state = 'draft'),
  drop: (s) => ((s.state = 'published'), void (s.inDraft = s.inLive)),
  withdraw: (s) => ((s.state = 'withdrawn'), void (s.live = false)),
  consent: (s) => (
    (s.inDraft = false),
    (s.inLive = false),
    (s.tookBack = true),
    void (s.edition += 1)
  ),
};
