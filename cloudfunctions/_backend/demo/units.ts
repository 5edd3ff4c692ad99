import type { Unit } from '../../../src/core/roster/people';
import { PERSONA_UNIT } from './personas';

/** Dispatching units of every level. Names say what kind of body it is and no more. */
const named: Readonly<Record<Exclude<Unit['level'], 'township'>, readonly string[]>> = {
  central: ['中央企业驻滇分公司', '中央金融机构省分行'],
  province: ['省农业科学院', '省属高校', '省交通投资企业', '省属医院'],
  prefecture: ['州财政局', '州教育体育局', '州林业和草原局', '州中级人民法院', '州融媒体中心'],
  county: [
    PERSONA_UNIT,
    '县财政局',
    '县教育体育局',
    '县水利局',
    '县自然资源局',
    '县卫生健康局',
    '县交通运输局',
    '县民政局',
    '县文化和旅游局',
    '县人民法院',
    '县人民检察院',
    '县税务局',
    '县市场监督管理局',
    '县林业和草原局',
    '县融媒体中心',
    '县供销合作社',
    '县农村商业银行',
    '县供电局',
  ],
};

export const namedUnits: readonly Unit[] = Object.entries(named).flatMap(([level, names]) =>
  names.map((name) => ({ name, level: level as Unit['level'] })),
);

/** Members are partly sent by the township itself. */
export function townshipUnit(townshipName: string): Unit {
  return { name: `${townshipName}机关`, level: 'township' };
}
