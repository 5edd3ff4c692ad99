import type { Step } from './steps';
import { RIGHT } from './steps';

const grant = { do: 'decide', who: RIGHT, which: 0, decision: 'grant' } as const;
const pass = (hours: number) => ({ do: 'pass', hours }) as const;
const look = { do: 'look' } as const;
const deliver = { do: 'deliver', commits: 99 } as const;
const report = { do: 'report', commits: 99 } as const;
const see = (which: number) => ({ do: 'see', who: RIGHT, which }) as const;
const ask = (who: string, ahead: number, long: number, over = {}) =>
  ({ do: 'ask', who, ahead, long, ...over }) as const;
const lend = (who: string, to: string) => ({ do: 'lend', who, to, ahead: 0, long: 6 }) as const;

/** Lives that between them come to every state there is, from Friday 20 November 2026 on. */
export const lives: Readonly<Record<string, readonly Step[]>> = {
  'handed back, asked again, granted by a stand-in, ended early': [
    ask('member', 3, 1),
    { do: 'decide', who: RIGHT, which: 0, decision: 'send-back' },
    ask('member', 3, 1, { again: true }),
    lend('clerk', 'first'),
    { ...grant, who: 'first' },
    pass(96),
    { do: 'return', who: RIGHT, which: 0, back: 0 },
  ],
  'refused by somebody above, the seat being the applicant’s': [
    ask('clerk-posted', 3, 1),
    { do: 'decide', who: RIGHT, which: 0, decision: 'refuse' },
  ],
  'filed, copied and seen; taken back, told again and seen again': [
    ask('of-province', 5, 3),
    grant,
    ...[deliver, see(0), see(2), report],
    { do: 'withdraw', who: RIGHT, which: 0 },
    ...[deliver, see(0), report],
  ],
  'filed and seen; back two days late, told again and seen again': [
    ask('of-province', 0, 3),
    grant,
    ...[deliver, see(0), report],
    ...[pass(96), pass(48)],
    { do: 'return', who: RIGHT, which: 0, back: 0 },
    ...[deliver, see(0), report],
  ],
  'told above and seen there before the county’s own copy tells the same': [
    ask('of-province', 5, 3),
    grant,
    deliver,
    { do: 'withdraw', who: RIGHT, which: 0 },
    { do: 'deliver', commits: 1 },
    ...[see(0), report],
  ],
  'reminded of again a day later, and not an hour before': [
    ask('member', 12, 1),
    ...[pass(24), look, pass(23), look, pass(1), look],
  ],
  'forgotten for three days: reminded of, seen from above, urged': [
    ask('member', 12, 1),
    pass(25),
    look,
    pass(47),
    look,
    { do: 'urge', who: RIGHT, which: 0 },
  ],
  'the seat lent to the applicant: it goes above until the loan ends': [
    ask('member', 12, 1),
    lend('clerk', 'member'),
    pass(24),
    look,
    { do: 'end-loan', who: RIGHT, which: 0 },
    pass(24),
    look,
    lend('clerk', 'member'),
    pass(24),
    look,
  ],
  'asked afterwards with a picture, gone on with, back a day late': [
    { do: 'upload', who: 'member', check: 'waiting' },
    { do: 'upload', who: 'member', check: 'clean' },
    ask('member', -1, 1, { files: [0] }),
    grant,
    { do: 'prove', who: RIGHT, which: 0, file: 1 },
    ask('member', 0, 1, { goesOn: true }),
    { ...grant, which: 1 },
    pass(96),
    { do: 'return', who: RIGHT, which: 0, back: 0 },
  ],
};

/** And one where the document has a first secretary decide, and there is none. */
export const withoutFirst: readonly Step[] = [ask('alone', 1, 1), grant];

/** Every one of them, as `reachedIn` says them. */
export const everything = [
  ...['asked', 'granted', 'refused', 'returned', 'sent-back', 'withdrawn'],
  ...['afterwards', 'asked again', 'by a stand-in', 'early', 'extended', 'late', 'proved'],
  ...['raised: empty-seat', 'raised: own-seat', 'reminded', 'above: late', 'above: seat', 'urged'],
  ...['filed', 'copied', 'sent', 'seen', 'seen above, and told'],
  ...['changed, and new again', 'changed, and seen'],
];
