import { dayOf } from '../calendar/day';
import { momentInWords } from '../calendar/in-words';
import type { Leave, LeaveStep } from '../leave/leave';
import {
  leaveKindWords,
  leaveStateWords,
  leaveStepWords,
  periodInWords,
  raisedInWords,
  routeInWords,
} from '../leave/words';
import { bodies } from '../policy/kinds/bodies';
import { positionNames } from '../roster/names';
import { unitName } from '../roster/places';
import { basisInWords } from './basis';
import type { PrintedDocument } from './printed';
import { signatureLine } from './printed';

/** 请假单: what was asked, by which route, what was decided, and the return. */
export function leaveDocument(leave: Leave, villageName: string): PrintedDocument {
  const { name, position, unit, kind, days, reason, afterwards, askedAt, state } = leave;
  const { steps, returned, route } = leave;
  return {
    title: '驻村干部请假单',
    notes: [`办理情况：${leaveStateWords[state]}`],
    parts: [
      {
        heading: '申请',
        rows: [
          ['姓名', name, '职务', positionNames[position]],
          ['所驻村', villageName, '派出单位', unitName(unit)],
          ['请假种类', leaveKindWords[kind], '天数', `${days} 天`],
          ['起止时间', `${leave.from.slice(0, 4)} 年 ${periodInWords(leave)}`],
          ['事由', reason],
          ...(afterwards ? [['补假说明', afterwards]] : []),
          ['申请时间', momentInWords(askedAt)],
        ],
      },
      { heading: '审批权限', rows: routeRows(leave) },
      { heading: '办理过程', rows: steps.map(stepRow) },
      {
        heading: '销假',
        rows: returned
          ? [['返岗第一天', returned.on, '与批准的时间相比', sayReturn(returned)]]
          : [['返岗第一天', '', '登记人', '']],
      },
    ],
    foot: route.explanations.map(basisInWords),
    signatures: [
      signatureLine('申请人', { byName: name, day: dayOf(Date.parse(askedAt)) }),
      signedBy(bodies[route.decides], steps),
    ],
  };
}

function routeRows({ route }: Leave): string[][] {
  const raised = raisedInWords(route);
  return [
    ['怎么批', routeInWords(route)],
    ...(raised ? [['由上一级批的原因', raised]] : []),
    ...(route.rest ? [['轮休', route.rest]] : []),
  ];
}

function stepRow({ step, byName, at, remark }: LeaveStep): string[] {
  return [leaveStepWords[step], byName, momentInWords(at), remark ?? ''];
}

function sayReturn({ early, late }: NonNullable<Leave['returned']>): string {
  if (early > 0) return `提前 ${early} 天`;
  return late > 0 ? `晚 ${late} 天` : '按时';
}

/** Who decided, where somebody did and it stands; else a line to sign on. */
function signedBy(body: string, steps: readonly LeaveStep[]): string {
  const decided = steps.filter(({ step }) => step === 'grant' || step === 'refuse').at(-1);
  if (!decided) return signatureLine(`${body}（审批）`);
  const { byName, at } = decided;
  return signatureLine(`${body}（审批）`, { byName, day: dayOf(Date.parse(at)) });
}
