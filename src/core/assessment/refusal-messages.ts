import type { Facts } from '../refusal';

/** The part of the closed table of refusals that belongs to 考核. */
export const assessmentMessages = {
  'assessment-no-rule': (f) =>
    `本县执行的文件没有“${f.time}”，或者没有写明怎么办，这里不能开。请县里先在“规则与依据”里凭文号另定“考核办法”。`,
  'assessment-year-wrong': (f) => `只能考核今年或去年（${f.years}），请改年份。`,
  'assessment-round-there': (f) => `${f.round}已经开了，不用再开。后来派驻的，请用“补建考核表”。`,
  'assessment-until-past': () => '征求意见的最后一天已经过去，请改到今天或以后。',
  'assessment-until-far': (f) => `征求意见的最后一天最多定在 ${f.limit} 天以内，请改近一些。`,
  'assessment-round-unknown': () => '没有找到这次考核，请回到列表再点一次。',
  'assessment-round-at': (f) => `这次考核现在是“${f.state}”，不能“${f.step}”。请刷新后再看。`,
  'assessment-sheets-left': (f) => `还有考核表没有归档（${f.names}），全部归档后才能办结。`,
  'assessment-sheet-unknown': () => '没有找到这张考核表，请回到列表再点一次。',
  'assessment-not-at-step': (f) =>
    `${f.name}的考核表现在是“${f.state}”，不能“${f.step}”。请刷新后再看。`,
  'assessment-not-yours': () => '这一步不由您办，您的授权不包括这件事。',
  'own-assessment': () =>
    '不能办理自己的考核，也不能给自己写意见，代办也不行。请由有权限的另一位同志办理。',
  'assessment-same-officer': () => '这个等次是您决定的，异议请由县里有权限的另一位同志答复。',
  'assessment-text-needed': () => '还没有写内容，请写清楚再提交。',
  'assessment-reason-needed': () => '请写明理由，本人看得到。',
  'assessment-no-grade': () => '村组干部只写意见，不用建议等次。请去掉等次再提交。',
  'assessment-opinions-full': (f) => `一张考核表最多收 ${f.limit} 条意见，已经满了。`,
  'assessment-heard-ahead': () => '听取意见的日子还没有到，请改日期。',
  'assessment-heard-numbers': (f) => `请了 ${f.invited} 人，到会不能是 ${f.came} 人，请改人数。`,
  'assessment-opinions-missing': (f) =>
    `文件要求听取的意见还没有：${f.who}。请先征求；确实没有的，写明原因后提交。`,
  'assessment-marks-needed': (f) => `还没有打分：${f.names}。请按本县文件逐项填 0 到 100 分。`,
  'assessment-no-marks': () => '本县没有定打分办法，不能填分数。要打分，请先凭文号另定“考核细则”。',
  'assessment-capped': (f) =>
    `不能定为“${f.grade}”：${f.caps}。处置有误的，请先撤销处置，再定等次。`,
  'assessment-object-late': (f) =>
    `提出异议的期限到 ${f.by} 为止，已经过了。有新情况的，请直接与县委组织部联系。`,
  'assessment-same-grade': (f) => `原来就是“${f.grade}”。维持的，请不要另选等次。`,
  'assessment-not-ready': (f) =>
    `${f.name}的考核表现在是“${f.state}”，本人可以到 ${f.by} 为止提出异议，过后才能归档。`,
} satisfies Record<string, (facts: Facts) => string>;
