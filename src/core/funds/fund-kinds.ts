/** What money of a village is for; 认购产品 is bought from it, not given to it. Ours, after the documents. */
export const funds = ['work', 'support', 'purchase', 'project'] as const;
export type Fund = (typeof funds)[number];

export const fundWords: Readonly<Record<Fund, string>> = {
  work: '驻村工作经费',
  support: '帮扶资金',
  purchase: '认购产品',
  project: '项目资金',
};

/** Who gives it: those the documents name, and anybody else. */
export const fundPayers = ['unit', 'county', 'prefecture', 'province', 'other'] as const;
export type FundPayer = (typeof fundPayers)[number];

export const fundPayerWords: Readonly<Record<FundPayer, string>> = {
  unit: '派出单位',
  county: '县级财政',
  prefecture: '州级财政',
  province: '省级财政',
  other: '其他（社会捐赠等）',
};

/** What it was spent on. Ours: the documents name 办公费 and 培训费 and leave the rest open. */
export const spendItems = [
  ...(['office', 'training', 'travel', 'visits'] as const),
  ...(['industry', 'building', 'other'] as const),
] as const;
export type SpendItem = (typeof spendItems)[number];

export const spendItemWords: Readonly<Record<SpendItem, string>> = {
  office: '办公费',
  training: '培训费',
  travel: '交通差旅费',
  visits: '走访慰问',
  industry: '发展产业',
  building: '建设和环境整治',
  other: '其他',
};
