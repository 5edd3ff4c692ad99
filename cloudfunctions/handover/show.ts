import type { Output } from '../../src/contract/contract';
import { barsOn } from '../../src/core/handover/bars';
import { successionCan } from '../../src/core/handover/can';
import { successionRef } from '../../src/core/handover/places';
import { needsDocument } from '../../src/core/handover/route';
import type { OpenThings } from '../../src/core/handover/sheet';
import { linesOf } from '../../src/core/handover/sheet';
import type { Signature, Succession } from '../../src/core/handover/succession';
import { lineKindWords, stopInWords, successionStepWords } from '../../src/core/handover/words';
import { changeGrounds, changePapers } from '../../src/core/policy/kinds/care';
import { refused } from '../../src/core/refusal';
import { personRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { effectsOfPerson } from '../_backend/facts/effects';
import { gatherSuccession, subjectOf } from './gather-succession';
import { openThings } from './open-things';
import { showHead } from './show-succession';

type Shown = Output<'handover.show'>;

/** One succession: where it stands, who comes, what is handed over. */
export const show = act({
  endpoint: 'handover.show',
  refs: ({ tenant, input }) => ({ succession: successionRef(tenant, input.succession) }),

  async gather(call, { succession }, reader) {
    const { tenant } = call;
    const person = succession?.body.successor?.person;
    const [facts, open, effects, read] = await Promise.all([
      gatherSuccession(call, succession, reader),
      openThings(reader, tenant, succession),
      person ? effectsOfPerson(reader, tenant, person) : [],
      person ? reader.read({ known: personRef(tenant, person) }) : { known: undefined },
    ]);
    return { ...facts, open, effects: effects.map(({ body }) => body), known: read.known };
  },

  subject: subjectOf,

  decide({ succession, open, effects, known, caller, day }) {
    if (!succession) throw refused('succession-unknown');
    const { body } = succession;
    const { ground, reason, left, proposal, successor } = body;
    return {
      output: {
        ...showHead(succession),
        ...(ground ? { ground: changeGrounds[ground] } : {}),
        ...{ reason, left, proposal },
        ...routeOf(body),
        papers: body.papers.map((paper) => ({ paper, words: changePapers[paper] })),
        ...comesOf(body, known !== undefined),
        bars: successor ? barsOn(effects, successor.from) : [],
        ...sheetOf(body, open, day),
        steps: stepsOf(body),
        can: successionCan(body, { caller, day }),
        explanations: [...body.explanations],
      },
    };
  },
});

function routeOf({ route, stop, state, papers }: Succession): Pick<Shown, 'route' | 'stop'> {
  const passed = ['applied', 'handed-back', 'withdrawn', 'refused'].includes(state)
    ? (stop ?? 0)
    : route.length;
  const at = state === 'applied' ? route[stop ?? 0] : undefined;
  return {
    route: route.map((each, i) => ({ words: stopInWords(each), done: i < passed })),
    ...(at
      ? {
          stop: {
            words: stopInWords(at),
            proof: stop === 0 && papers.includes('proof'),
            document: needsDocument(at),
          },
        }
      : {}),
  };
}

function comesOf({ successor }: Succession, known: boolean): Pick<Shown, 'comes'> {
  if (!successor) return {};
  const { name, phone, from, seen } = successor;
  return { comes: { name, phone, from, seen: seen.map((each) => changePapers[each]), known } };
}

function sheetOf(
  { state, sheet, rule }: Succession,
  open: OpenThings,
  day: string,
): Pick<Shown, 'sheet' | 'noSheet'> {
  if (!rule?.written) return { noSheet: '文件没有写要办交接清单，确认接替人即办完。' };
  if (state !== 'handing-over' && state !== 'done') return {};
  const lines = linesOf(sheet, open, day).map(({ id, kind, text, by }) => ({
    ...{ id, kind, kindWords: lineKindWords[kind], text },
    ...(by ? { by } : {}),
  }));
  return {
    sheet: {
      ...{ lines, fixed: sheet.lines !== undefined },
      ...(sheet.old ? { old: signatureOf(sheet.old) } : {}),
      ...(sheet.new ? { new: signatureOf(sheet.new) } : {}),
    },
  };
}

function signatureOf({ byName, at, instead }: Signature) {
  return { byName, at, ...(instead ? { instead } : {}) };
}

function stepsOf({ steps }: Succession): Shown['steps'] {
  return steps.map(({ step, byName, at, remark, document }) => ({
    ...{ stepWords: successionStepWords[step], byName, at },
    ...(remark ? { remark } : {}),
    ...(document ? { document: { ...document } } : {}),
  }));
}
