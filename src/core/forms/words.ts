import type { Exemption, ExportState, ExportStepName } from './export-request';

export const exportStateWords: Readonly<Record<ExportState, string>> = {
  asked: '等待同意',
  agreed: '已同意',
  refused: '已退回',
  printed: '已打印',
};

export const exportStepWords: Readonly<Record<ExportStepName, string>> = {
  ask: '申请',
  agree: '同意',
  refuse: '退回',
  fetch: '取文件',
  print: '打印',
};

export const exemptionWords: Readonly<Record<Exemption, string>> = {
  own: '本人自己的表，不用另一位同意',
  signer: '本村考勤表由签字的人打印，不用另一位同意',
};
