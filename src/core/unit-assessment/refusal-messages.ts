import type { Facts } from '../refusal';

/** The part of the closed table of refusals that belongs to the units' own assessment. */
export const unitAssessmentMessages = {
  'unit-assessment-no-rule': () =>
    '本县用的文件没有写派出单位的考核，不能开。县里另有文件的，可在“规则与依据”里凭文号另定。',
  'unit-assessment-year': (f) => `现在只能开 ${f.years} 年的，请改年份。`,
  'unit-assessment-open': (f) => `${f.year} 年的已经开了，不用再开。`,
  'unit-assessment-not-open': (f) => `${f.year} 年的还没有开，请先开。`,
  'unit-assessment-unknown': () => '没有找到这个单位这一年的结论，请刷新再看。',
  'unit-assessment-there': (f) => `${f.name}这一年已有结论（${f.state}）。要改请先撤回，写明原因。`,
  'unit-assessment-not-at-step': (f) => `这个单位现在是“${f.state}”，不能做这一步，请刷新再看。`,
  'unit-assessment-own': () => '这是您自己单位的考核，或您代的那一位的单位，请由另一位同志办理。',
  'unit-assessment-finding': (f) => `请写“${f.area}”这一项看到的情况。`,
  'unit-assessment-problem': () => '限期整改要写明是什么问题。',
  'unit-assessment-due': (f) => `整改的最后一天要在 ${f.from} 到 ${f.until} 之间，请改日期。`,
  'unit-assessment-reason': () => '请写一句原因，让对方知道怎么办。',
} satisfies Record<string, (facts: Facts) => string>;
