/**
 * The rules of 借鉴 told a second time, on one sheet: three stories, each published after the one
 * before, and who does what with them. Nothing here is taken from the program.
 */
export type Name = 'first' | 'second' | 'third';
export const names: readonly Name[] = ['first', 'second', 'third'];

/** Who wrote each; each is posted to a village of their own. */
export const writerOf: Readonly<Record<Name, string>> = {
  first: 'writer',
  second: 'near',
  third: 'away',
};
export const people = ['writer', 'near', 'away', 'clerk', 'county'];
const officesOf: Readonly<Record<Name, readonly string[]>> = {
  first: ['clerk', 'county'],
  second: ['clerk', 'county'],
  third: ['county'],
};

type Use = 'kept' | 'trying' | 'followed' | 'let-go';
interface Asked {
  readonly who: string;
  readonly agreed: boolean;
  state: 'open' | 'answered' | 'shown' | 'taken-back' | 'down';
}

export interface Sheet {
  readonly public: Record<Name, boolean>;
  /** By `person story`. */
  readonly uses: Record<string, Use | undefined>;
  readonly tried: Record<string, boolean>;
  readonly follows: Partial<Record<Name, Name>>;
  /** About the first story. */
  readonly asked: Asked[];
}

export const newSheet = (): Sheet => ({
  ...{ public: { first: true, second: true, third: true }, uses: {}, tried: {} },
  ...{ follows: {}, asked: [] },
});

export type Step = { readonly who: string } & (
  | { readonly deed: 'keep' | 'try' | 'let-go' | 'withdraw' | 'unlink'; readonly story: Name }
  | { readonly deed: 'link'; readonly story: Name; readonly origin: Name }
  | { readonly deed: 'ask'; readonly agreed: boolean }
  | { readonly deed: 'answer' | 'show' | 'take-back' | 'take-down'; readonly at: number }
);

const key = (who: string, story: Name) => `${who} ${story}`;
const posted = ['writer', 'near', 'away'];

/** Whether somebody may do a thing now. */
export function may(sheet: Sheet, step: Step): boolean {
  const { who } = step;
  switch (step.deed) {
    case 'keep':
      return sheet.public[step.story];
    case 'try':
      return (
        sheet.public[step.story] &&
        posted.includes(who) &&
        writerOf[step.story] !== who &&
        sheet.uses[key(who, step.story)] !== 'followed'
      );
    case 'let-go':
      return ['kept', 'trying'].includes(sheet.uses[key(who, step.story)] ?? '');
    case 'withdraw':
      return (
        sheet.public[step.story] &&
        (writerOf[step.story] === who || officesOf[step.story].includes(who))
      );
    case 'link':
      return (
        writerOf[step.story] === who &&
        sheet.public[step.story] &&
        sheet.public[step.origin] &&
        names.indexOf(step.origin) < names.indexOf(step.story) &&
        sheet.follows[step.story] === undefined
      );
    case 'unlink':
      return (
        sheet.follows[step.story] !== undefined &&
        (writerOf[step.story] === who || who === 'county')
      );
    case 'ask':
      return (
        sheet.public.first &&
        who !== 'writer' &&
        sheet.asked.filter((each) => each.who === who && each.state === 'open').length < 3
      );
    default:
      return maySettle(sheet, step);
  }
}

function maySettle(sheet: Sheet, step: Extract<Step, { at: number }>): boolean {
  const asked = sheet.asked[step.at];
  if (!asked) return false;
  const { who } = step;
  const answers = (who === 'writer' || who === 'clerk') && who !== asked.who;
  const live = ['open', 'answered', 'shown'].includes(asked.state);
  switch (step.deed) {
    case 'answer':
      return answers && asked.state === 'open';
    case 'show':
      return answers && asked.state === 'answered' && asked.agreed && sheet.public.first;
    case 'take-back':
      return who === asked.who && live;
    case 'take-down':
      return officesOf.first.includes(who) && live;
  }
}

/** What comes of it. */
export function happens(sheet: Sheet, step: Step): void {
  const { who } = step;
  switch (step.deed) {
    case 'keep': {
      const use = key(who, step.story);
      const before = sheet.uses[use];
      if (before === undefined || before === 'let-go') sheet.uses[use] = 'kept';
      return;
    }
    case 'try':
      sheet.uses[key(who, step.story)] = 'trying';
      sheet.tried[key(who, step.story)] = true;
      return;
    case 'let-go':
      sheet.uses[key(who, step.story)] = 'let-go';
      sheet.tried[key(who, step.story)] = false;
      return;
    case 'withdraw':
      sheet.public[step.story] = false;
      return;
    case 'link':
      sheet.follows[step.story] = step.origin;
      sheet.uses[key(who, step.origin)] = 'followed';
      return;
    case 'unlink': {
      const use = key(writerOf[step.story], sheet.follows[step.story]!);
      sheet.uses[use] = sheet.tried[use] ? 'trying' : 'kept';
      sheet.follows[step.story] = undefined;
      return;
    }
    case 'ask':
      sheet.asked.push({ who, agreed: step.agreed, state: 'open' });
      return;
    default:
      sheet.asked[step.at]!.state = settled[step.deed];
  }
}

const settled = {
  answer: 'answered',
  show: 'shown',
  'take-back': 'taken-back',
  'take-down': 'down',
} as const;

/** What anybody may read around one story; nothing where it is not public. */
export function around(sheet: Sheet, story: Name) {
  if (!sheet.public[story]) return 'story-not-public';
  const origin = sheet.follows[story];
  const below: string[] = [];
  const walk = (above: Name) => {
    for (const each of names) {
      if (sheet.follows[each] !== above || !sheet.public[each]) continue;
      below.push(each);
      walk(each);
    }
  };
  walk(story);
  const trying = posted.filter((who) => {
    const use = sheet.uses[key(who, story)];
    return sheet.tried[key(who, story)] && (use === 'trying' || use === 'followed');
  });
  const shown = sheet.asked.filter(({ state }) => state === 'shown').length;
  return {
    trying: trying.sort(),
    origin: origin && sheet.public[origin] ? origin : undefined,
    below: below.sort(),
    questions: story === 'first' ? shown : 0,
  };
}

/** Of everybody: which stories they use, and how far. */
export const usesOf = ({ uses }: Sheet) =>
  Object.entries(uses)
    .map(([use, state]) => `${use} ${state}`)
    .sort();

export const openOf = ({ asked }: Sheet) => asked.filter(({ state }) => state === 'open').length;
