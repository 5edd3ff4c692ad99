/** Words of the rating forms, without zod: phones load them. */

/** The three parties of 三讲三评. */
export const parties = {
  cadres: '驻村干部',
  'village-cadres': '村组干部',
  villagers: '村群众',
} as const;
export type Party = keyof typeof parties;

export const speaksOn = { measures: '帮扶措施', duty: '履职情况', change: '发展变化' } as const;
export type SpeaksOn = keyof typeof speaksOn;

export const ratedOn = { results: '帮扶成效', work: '工作成效', drive: '内生动力' } as const;
export type RatedOn = keyof typeof ratedOn;

export const ratingOptions = {
  good: '好',
  fair: '较好',
  middling: '一般',
  poor: '差',
  unknown: '不了解',
} as const;
export type RatingOption = keyof typeof ratingOptions;
