import { DEFAULT_RADIUS } from './division-list';
import { levelNames, positionNames, roleNames } from './names';

export interface TemplateColumn {
  readonly header: string;
  /** Some cell of each row must hold it; where several columns can do, the check says so itself. */
  readonly required?: true;
  readonly note: string;
  readonly example: string;
  readonly width: number;
  /** Kept as text, so that Excel neither rounds nor shortens it. */
  readonly asText?: true;
  readonly choices?: readonly string[];
}

const id = {
  header: '身份证号',
  note: '18 位，末位可以是 X。用来认人，系统只保存加密后的值和末四位。',
  example: '11010519491231002X',
  width: 22,
  asText: true,
} as const;
const phone = {
  header: '手机号',
  note: '11 位手机号，一人一个。',
  example: '13800000000',
  width: 15,
  asText: true,
} as const;
const name = { header: '姓名', note: '与身份证一致，字间不加空格。', example: '张三', width: 12 };
const whoseId = { ...id, note: '只在有人同名时才要填：身份证号或手机号填一个，与“人员”表一致。' };
const whosePhone = { ...phone, note: whoseId.note };
const from = {
  header: '开始日期',
  required: true,
  note: '按年-月-日填写。',
  example: '2026-01-05',
  width: 13,
} as const;
const to = {
  header: '结束日期',
  note: '最后一天；还没有结束就留空。',
  example: '2027-12-31',
  width: 13,
};
const villageCode = {
  header: '村代码',
  note: '12 位村级区划代码。填了代码，乡镇和村名可以不填。',
  example: '533123101001',
  width: 16,
  asText: true,
} as const;
const township = {
  header: '乡镇',
  note: '没有填村代码时填写，用乡镇全称。',
  example: '平原镇',
  width: 16,
};
const village = {
  header: '村名',
  note: '没有填村代码时填写。可以写“新建居民委员会”，也可以写“新建”。',
  example: '新建居民委员会',
  width: 20,
};

/** What the roster workbook consists of: the template is written and the upload is read by this. */
export const templateSheets = {
  村: [
    villageCode,
    township,
    village,
    {
      header: '中心经度',
      note: '村委会所在位置，火星坐标（gcj02，高德、腾讯地图用的那种），经度在前。留空则保持原来的位置。',
      example: '97.931936',
      width: 14,
    },
    { header: '中心纬度', note: '与中心经度一起填。', example: '24.705164', width: 14 },
    {
      header: '报到半径（米）',
      note: `离中心多远以内算在村，100 到 20000 米。留空则保持原来的；新村按 ${DEFAULT_RADIUS} 米。`,
      example: '1000',
      width: 16,
    },
  ],
  单位: [
    {
      header: '单位名称',
      required: true,
      note: '单位全称，一个单位只写一行。',
      example: '盈江县财政局',
      width: 30,
    },
    {
      header: '单位层级',
      required: true,
      note: `从这几项中选：${Object.values(levelNames).join('、')}。`,
      example: '县级',
      width: 12,
      choices: Object.values(levelNames),
    },
  ],
  人员: [
    { ...name, required: true },
    id,
    { ...phone, required: true },
    {
      header: '所属乡镇',
      note: '由哪个乡镇联系。留空时按派驻的村确定，没有派驻的按授权范围确定。',
      example: '平原镇',
      width: 16,
    },
  ],
  派驻: [
    { ...name, required: true },
    whoseId,
    whosePhone,
    villageCode,
    township,
    village,
    {
      header: '派出单位',
      required: true,
      note: '单位全称，须在“单位”表或已有记录中。',
      example: '盈江县财政局',
      width: 30,
    },
    {
      header: '职务',
      required: true,
      note: `从这几项中选：${Object.values(positionNames).join('、')}。`,
      example: '第一书记',
      width: 12,
      choices: Object.values(positionNames),
    },
    {
      header: '是否队长',
      note: '工作队队长填“是”，其他人填“否”或留空。',
      example: '是',
      width: 10,
      choices: ['是', '否'],
    },
    from,
    to,
  ],
  授权: [
    { ...name, required: true },
    whoseId,
    whosePhone,
    {
      header: '角色',
      required: true,
      note: `从这几项中选：${Object.values(roleNames).join('、')}。驻村干部不用授权，派驻已经说明。`,
      example: '乡镇干部',
      width: 16,
      choices: Object.values(roleNames),
    },
    {
      header: '范围',
      required: true,
      note: '能办哪里的事：村干部和村党组织书记填村（代码，或“乡镇/村名”），乡镇干部填乡镇，县委组织部填县，派出单位填单位全称。',
      example: '平原镇',
      width: 24,
      asText: true,
    },
    from,
    to,
  ],
} as const satisfies Record<string, readonly TemplateColumn[]>;

export type SheetName = keyof typeof templateSheets;
export const sheetNames = Object.keys(templateSheets) as SheetName[];
export const guideSheet = '说明';

/** Most rows of one sheet that one import takes. */
export const MOST_ROWS = 20_000;

/** The sheet 说明, line by line. */
export const guide: readonly string[] = [
  '在村 名册导入模板',
  '一、按“村、单位、人员、派驻、授权”五张表填写，每行一条。表名和表头不要改，列的先后可以换。',
  '二、鼠标停在表头上可以看到怎么填和例子。有下拉箭头的格子请选，不要自己写。',
  '三、一样东西只填一次：人员表填了身份证号和手机号，派驻表和授权表写姓名就行；有人同名时，再补身份证号或手机号。',
  '四、村可以只填 12 位代码，也可以填乡镇和村名。',
  '五、日期写成 2026-01-05 这样；2026/1/5、2026年1月5日也可以。',
  '六、导入只新增和修改，不删除：表里没有写的人、派驻和授权都保持原样。派驻或授权到期，请填结束日期。',
  '七、派驻按“人+开始日期”、授权按“人+角色+范围”认作同一条，再次导入就是修改这一条。',
  '八、不要合并单元格，不要写公式，不要隐藏行、列或工作表：看不见的内容不导入。',
  '九、先检查后导入。检查时不写入任何内容，会逐格指出哪里要改；同一份表导入两次，第二次什么也不变。',
  '十、导入后可以整体撤销；导入的内容又被改过或已经用来报到的，就不能整体撤销。',
];
