import type { SheetName } from '../../../src/core/roster/template';
import { idNumber, phoneNumber } from '../../fixtures/roster/county';

/** Two people who come anew to villages of the demo county, and one who looks after them. */
export const rosterRows: Readonly<Record<SheetName, readonly (string | number | null)[][]>> = {
  村: [['533123101001', null, null, 97.931936, 24.705164, 800]],
  单位: [['盈江县图书馆', '县级']],
  人员: [
    ['张三', idNumber(901), phoneNumber(901), '平原镇'],
    ['李四', idNumber(902), phoneNumber(902), null],
  ],
  派驻: ['张三', '李四'].map((name) => [
    ...[name, null, null, '533123101001', null, null, '盈江县图书馆'],
    ...['工作队员', '否', '2026-11-20', null],
  ]),
  授权: [['李四', null, null, '乡镇干部', '旧城镇', '2026-11-20', null]],
};
