import type {
  UnitArea,
  UnitAssessmentDeed,
  UnitAssessmentState,
  UnitConclusion,
} from './assessment';

export const areaWords: Readonly<Record<UnitArea, string>> = {
  results: '帮扶工作绩效',
  'funds-use': '专项资金使用',
  'unit-support': '单位支持驻点村项目',
  'party-pairing': '党员干部结对帮扶',
  helping: '帮扶工作',
};

export const conclusionWords: Readonly<Record<UnitConclusion, string>> = {
  praise: '表扬',
  'in-order': '没有要整改的问题',
  rectify: '限期整改',
};

export const unitAssessmentStateWords: Readonly<Record<UnitAssessmentState, string>> = {
  concluded: '已作结论',
  rectifying: '整改中',
  answered: '已报整改，等县里看',
  accepted: '整改已认可',
  'taken-back': '结论已撤回',
};

export const unitAssessmentDeedWords: Readonly<Record<UnitAssessmentDeed, string>> = {
  conclude: '作出结论',
  answer: '报整改情况',
  accept: '认可整改',
  'hand-back': '退回，继续整改',
  'take-back': '撤回结论',
};
