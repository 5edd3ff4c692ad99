import { UNIT } from '../fixtures/small-county';
import { OTHER_UNIT } from './cast';
import { successionOf } from './successions';

interface Case {
  readonly role: string;
  /** The heading of the column. */
  readonly about: string;
}

const people = ({ about, role }: Case): string => (about === 'own' ? role : about);
const succession = (one: Case) => ({ succession: successionOf(people(one)) });
const unitYear = ({ about }: Case) => ({ year: '2025', unit: about === 'own' ? UNIT : OTHER_UNIT });
const nothing = () => ({});

/** The least each endpoint can be asked that is about who follows whom, or about a unit's own year. */
export const followingInputs = {
  'handover.list': nothing,
  'handover.show': succession,
  'handover.apply': () => ({ ground: 'health', reason: '要手术', proof: true }),
  'handover.withdraw': succession,
  'handover.review': (one: Case) => ({ ...succession(one), decision: 'pass' }),
  'handover.open': (one: Case) => ({ cadre: people(one), cause: 'term-end' }),
  'handover.name': (one: Case) => ({
    ...{ ...succession(one), name: '新来的', phone: '13700000001', from: '2026-12-01' },
  }),
  'handover.confirm': (one: Case) => ({ ...succession(one), decision: 'confirm' }),
  'handover.addLine': (one: Case) => ({ ...succession(one), kind: 'other', text: '钥匙' }),
  'handover.dropLine': (one: Case) => ({ ...succession(one), line: 'line:1' }),
  'handover.sign': succession,
  'handover.returnList': (one: Case) => ({ ...succession(one), text: '少一行' }),
  'handover.see': succession,
  'handover.release': (one: Case) => ({ ...succession(one), lastDay: '2026-12-01' }),
  'handover.callOff': (one: Case) => ({ ...succession(one), reason: '不派了' }),
  'unit-assessment.years': nothing,
  'unit-assessment.open': () => ({ year: '2026' }),
  'unit-assessment.sheet': unitYear,
  'unit-assessment.conclude': (one: Case) => ({
    ...{ ...unitYear(one), findings: [], conclusion: 'praise', words: '好' },
  }),
  'unit-assessment.answer': (one: Case) => ({ ...unitYear(one), text: '已整改' }),
  'unit-assessment.review': (one: Case) => ({ ...unitYear(one), decision: 'accept' }),
  'unit-assessment.takeBack': (one: Case) => ({ ...unitYear(one), reason: '写错了' }),
};
