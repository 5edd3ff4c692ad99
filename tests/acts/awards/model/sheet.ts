/** What the rules say of one round with two nominees, kept beside the program in the simplest way. */
export interface Sheet {
  day: string;
  /** As it is stored: which half of it a day is in follows from the day. */
  state: 'open' | 'notice' | 'announced' | 'ended';
  noticeTo: string;
  readonly people: Record<Nominee, Nominated>;
  /** Objections that wait: whom they are against, and who objects. */
  objections: { nominee: Nominee; by: string }[];
  /** Who objected to whom, ever. */
  readonly objected: Set<string>;
  public: Nominee[];
}

export interface Nominated {
  state: 'none' | 'nominated' | 'taken' | 'left' | 'listed' | 'declined' | 'out' | 'awarded';
  by: string[];
  takers: string[];
  barred: boolean;
}

/** Both is posted in the village, and an officer of the county besides; Two holds Both’s seat too. */
export const nominees = ['ann', 'both'] as const;
export type Nominee = (typeof nominees)[number];

export const people = ['ann', 'both', 'clerk', 'one', 'two', 'three'] as const;
export const deeds = [
  ...(['nominate', 'take', 'leave', 'decline', 'publish', 'object'] as const),
  ...(['uphold', 'reject', 'announce', 'end'] as const),
];
export type Deed = (typeof deeds)[number];

export const LAST_DAY = '2026-11-27';

const officers = ['both', 'one', 'two', 'three'];

const nobody = (): Nominated => ({ state: 'none', by: [], takers: [], barred: false });

export function newSheet(): Sheet {
  return {
    ...{ day: '2026-11-20', state: 'open', noticeTo: '', public: [], objections: [] },
    people: { ann: nobody(), both: nobody() },
    objected: new Set(),
  };
}

const phaseOf = ({ state, day, noticeTo }: Sheet) => {
  if (state === 'open') return day <= LAST_DAY ? 'nominating' : 'reviewing';
  if (state === 'notice') return day <= noticeTo ? 'notice' : 'deciding';
  return state;
};

const all = ({ people: of }: Sheet) => nominees.map((each) => ({ each, ...of[each] }));
const inState = (s: Sheet, ...states: Nominated['state'][]) =>
  all(s).filter(({ state }) => states.includes(state));

/** An officer who is not among these people. Two acts in their own right before they act for Both. */
const officerApart = (who: string, apart: readonly string[]) =>
  officers.includes(who) && !apart.includes(who);

/** Nobody who stands on the list does a thing to it. */
const decides = (s: Sheet, who: string) =>
  officerApart(
    who,
    inState(s, 'taken', 'listed').map(({ each }) => each),
  );

type May = (s: Sheet, who: string, nominee: Nominee) => boolean;

export const may: Readonly<Record<Deed, May>> = {
  nominate: (s, who, n) =>
    phaseOf(s) === 'nominating' &&
    s.people[n].state === 'none' &&
    !s.people[n].barred &&
    (who === 'clerk' || officerApart(who, [n])),
  take: (s, who, n) =>
    phaseOf(s) === 'reviewing' &&
    ['nominated', 'left'].includes(s.people[n].state) &&
    !s.people[n].barred &&
    officerApart(who, [n, ...s.people[n].by]),
  leave: (s, who, n) =>
    phaseOf(s) === 'reviewing' &&
    ['nominated', 'taken'].includes(s.people[n].state) &&
    officerApart(who, [n, ...s.people[n].by]),
  decline: (s, who, n) =>
    who === n &&
    ['nominated', 'taken', 'listed'].includes(s.people[n].state) &&
    !['announced', 'ended'].includes(phaseOf(s)),
  publish: (s, who) =>
    phaseOf(s) === 'reviewing' &&
    decides(s, who) &&
    inState(s, 'nominated').length === 0 &&
    inState(s, 'taken').some(({ barred }) => !barred),
  object: (s, who, n) =>
    ['notice', 'deciding', 'announced'].includes(phaseOf(s)) &&
    s.public.includes(n) &&
    !s.objected.has(`${who} ${n}`),
  uphold: (s, who, n) => handles(s, who, n),
  reject: (s, who, n) => handles(s, who, n),
  announce: (s, who) =>
    phaseOf(s) === 'deciding' &&
    decides(s, who) &&
    s.objections.length === 0 &&
    inState(s, 'listed').some(({ barred }) => !barred),
  end: (s, who) => officers.includes(who) && !['announced', 'ended'].includes(phaseOf(s)),
};

/** The objection against somebody that came first. */
export const firstAgainst = (s: Sheet, n: Nominee) =>
  s.objections.find(({ nominee }) => nominee === n);

function handles(s: Sheet, who: string, n: Nominee): boolean {
  const one = firstAgainst(s, n);
  const { by, takers } = s.people[n];
  return one !== undefined && officerApart(who, [n, ...by, ...takers, one.by]);
}

const settled = (s: Sheet, n: Nominee) =>
  void s.objections.splice(s.objections.indexOf(firstAgainst(s, n)!), 1);

function off(s: Sheet, n: Nominee, state: Nominated['state']): void {
  s.people[n].state = state;
  s.public = s.public.filter((each) => each !== n);
}

type Happens = (s: Sheet, who: string, nominee: Nominee) => void;

/** What comes of it. */
export const happens: Readonly<Record<Deed, Happens>> = {
  nominate: (s, who, n) => ((s.people[n].state = 'nominated'), void s.people[n].by.push(who)),
  take: (s, who, n) => ((s.people[n].state = 'taken'), void s.people[n].takers.push(who)),
  leave: (s, _who, n) => void (s.people[n].state = 'left'),
  decline: (s, _who, n) => off(s, n, 'declined'),
  publish(s) {
    s.state = 'notice';
    s.noticeTo = noticeTo(s.day);
    for (const { each, barred } of inState(s, 'taken')) {
      s.people[each].state = barred ? 'out' : 'listed';
      if (!barred) s.public.push(each);
    }
  },
  object(s, who, n) {
    s.objected.add(`${who} ${n}`);
    s.objections.push({ nominee: n, by: who });
  },
  uphold(s, _who, n) {
    settled(s, n);
    if (['listed', 'awarded'].includes(s.people[n].state)) off(s, n, 'out');
  },
  reject: (s, _who, n) => settled(s, n),
  announce(s) {
    s.state = 'announced';
    for (const { each, barred } of inState(s, 'listed')) {
      if (barred) off(s, each, 'out');
      else s.people[each].state = 'awarded';
    }
  },
  end: (s) => ((s.state = 'ended'), void (s.public = [])),
};

/** A week in November or December 2026 holds five workdays, wherever it begins. */
export function noticeTo(day: string): string {
  return new Date(Date.parse(day) + 7 * 86_400_000).toISOString().slice(0, 10);
}
