import type { Output } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import { addDays } from '../../src/core/calendar/day';
import { duesOf } from '../../src/core/check/dues';
import { groundsFor, groundsOf, groundWords } from '../../src/core/check/grounds';
import { isAnswerOver } from '../../src/core/check/judge';
import { DAYS_TO_RECORD } from '../../src/core/check/record';
import type { Found, SpotCheck } from '../../src/core/check/spot-check';
import { handlerOf, isSecretFrom, judgeOf } from '../../src/core/check/who-may';
import { besideInWords, checkRoleOf, checkStepWords, foundWords } from '../../src/core/check/words';
import type { Pack } from '../../src/core/policy/schema';
import { refused } from '../../src/core/refusal';
import type { Caller } from '../../src/core/roster/caller';
import { personRef, unitName, villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { checkRefs, gatherCheck, subjectOf } from './gather-check';
import { showCheck } from './show-check';

type Shown = Output<'check.show'>;
type Deed = Shown['can'][number];

const findings: readonly Found[] = [
  'in-village',
  'away-known',
  'not-reached',
  'not-there',
  'pulled-back',
];

/** One check: what it rests on, what was found beside what the register holds, and what can be done. */
export const show = act({
  endpoint: 'check.show',

  refs: checkRefs,

  async gather(call, found, reader) {
    const { village = '', person = '' } = found.check?.body ?? {};
    const [facts, around] = await Promise.all([
      gatherCheck(call, found, reader),
      reader.read({
        village: villageRef(call.tenant, village),
        person: personRef(call.tenant, person),
      }),
    ]);
    return { ...facts, village: around.village?.body, person: around.person?.body };
  },

  subject: subjectOf,

  decide({ check, caller, village, person, pack, registers }, { day }) {
    if (!check || isSecretFrom(caller.person, check.body)) throw refused('check-unknown');
    const { body } = check;
    const can = deedsOf(body, caller, day);
    const facts = registers[0]?.body.days[body.result?.day ?? body.on];
    return {
      output: {
        ...showCheck(check, village?.name ?? body.village),
        ...{ townshipName: village?.townshipName ?? '', unit: unitName(body.unit) },
        ...(can.includes('record') && person ? { phone: person.phone } : {}),
        ...toldOf(body),
        beside: besideInWords(facts),
        mendByNeeded: needsMending(body, pack),
        recordFrom: earliest(body.on, day),
        found: can.includes('record') ? foundOptions(body, pack, day) : [],
        can,
        explanations: [...body.explanations],
      },
    };
  },
});

function toldOf(check: SpotCheck) {
  const { draw, why, order, result, answer, answerUntil, mendBy, steps } = check;
  return {
    orderedBy: checkRoleOf(check),
    ...(draw ? { draw } : {}),
    ...(why ? { why } : {}),
    ...(order ? { order } : {}),
    ...(result?.remark ? { remark: result.remark } : {}),
    ...(answer ? { answer: answer.words } : {}),
    ...(answerUntil ? { answerUntil } : {}),
    dues: duesOf(check),
    ...(mendBy ? { mendBy } : {}),
    steps: steps.map(({ step, byName, at, remark }) => ({
      ...{ step: checkStepWords[step], byName, at },
      ...(remark ? { remark } : {}),
    })),
  };
}

function needsMending({ result }: SpotCheck, pack: Pack | undefined): boolean {
  return result?.ground !== undefined && groundsOf(pack, result.day).deadline;
}

function earliest(on: Day, today: Day): Day {
  const first = addDays(today, -DAYS_TO_RECORD);
  return on > first ? on : first;
}

function foundOptions({ way }: SpotCheck, pack: Pack | undefined, day: Day): Shown['found'] {
  const { grounds } = groundsOf(pack, day);
  return findings.map((found) => ({
    found,
    text: foundWords(found, way),
    grounds: groundsFor(found, grounds).map((ground) => ({ ground, text: groundWords[ground] })),
  }));
}

function deedsOf(check: SpotCheck, caller: Caller, day: Day): Deed[] {
  const { state, person } = check;
  const handles = handlerOf(caller, check, day) !== undefined;
  const judges = judgeOf(caller, check, day) !== undefined;
  const deeds: [Deed, boolean][] = [
    ['record', handles && state === 'planned' && day >= check.on],
    ['cancel', handles && state === 'planned'],
    ['answer', person === caller.person && state === 'checked'],
    ['confirm', judges && isAnswerOver(check, day)],
    ['drop', judges && ['checked', 'answered'].includes(state)],
    ['lift', judges && state === 'confirmed'],
  ];
  return deeds.flatMap(([deed, can]) => (can ? [deed] : []));
}
