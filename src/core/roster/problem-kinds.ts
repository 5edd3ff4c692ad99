import type { Kind } from './problem-kind';
import { kind } from './problem-kind';
import { workbookKinds } from './workbook-kinds';

/** Everything that can be wrong in a roster: what is wrong, and what would be right. */
export const kinds = {
  ...workbookKinds,

  // numbers of people
  'id-length': kind(
    (f) => `身份证号是 ${f.length} 位，应为 18 位。`,
    () => '对照身份证填写完整的 18 位号码。',
  ),
  'id-characters': kind(
    () => '身份证号只能是数字，末位可以是 X。',
    () => '对照身份证重新填写。',
  ),
  'id-birth': kind(
    (f) => `身份证号里的出生日期 ${f.birth} 不存在或不可能。`,
    () => '对照身份证核对第 7 到 14 位。',
  ),
  'id-checksum': kind(
    () => '身份证号的校验位不对，至少有一位填错。',
    () => '对照身份证逐位核对。',
  ),
  'phone-wrong': kind(
    () => '不是大陆手机号。',
    () => '填写 1 开头的 11 位手机号，例如 13800000000。',
  ),
  'id-duplicate': kind(
    (f) => `这个身份证号在 ${f.first} 已经登记给${f.other}。`,
    () => '核对两行的姓名和身份证号，同一个人只写一行。',
  ),
  'phone-duplicate': kind(
    (f) => `这个手机号在 ${f.first} 已经填给${f.other}。`,
    () => '一人一个手机号，请核对哪一行填错。',
  ),
  'phone-taken': kind(
    (f) => `这个手机号在系统里登记的是${f.other}。`,
    () => '核对手机号；如果那位已换号，请在人员表里同时写上他的新号码。',
  ),
  'row-duplicate': kind(
    (f) => `这一行与第 ${f.first} 行重复。`,
    () => '同一条只写一次，请删除多余的一行。',
  ),

  // places and units
  'village-code-wrong': kind(
    () => '村代码不是 12 位数字。',
    () => '填写 12 位村级区划代码，例如 533123101001。',
  ),
  'village-code-unknown': kind(
    () => '本县没有这个村代码。',
    (f) => `核对代码${f.near}，或改填乡镇和村名。`,
  ),
  'village-name-unknown': kind(
    (f) => `${f.place}没有这个村。`,
    (f) => `核对村名和乡镇${f.near}。`,
  ),
  'village-name-ambiguous': kind(
    (f) => `${f.place}有几个村叫这个名字：${f.among}。`,
    () => '写全称并填乡镇，或改填村代码。',
  ),
  'village-differs': kind(
    (f) => `村代码 ${f.code} 是${f.name}，与这里填的不一致。`,
    (f) => `改为“${f.name}”，或核对村代码。`,
  ),
  'township-unknown': kind(
    () => '本县没有这个乡镇。',
    (f) => `写乡镇全称${f.near}。`,
  ),
  'unit-unknown': kind(
    () => '“单位”表和已有记录里都没有这个单位。',
    (f) => `${f.near}在“单位”表里加上这个单位，或改为表里的全称。`,
  ),
  'level-unknown': kind(
    () => '单位层级不在可选项中。',
    (f) => `从这几项中选：${f.list}。`,
  ),
  'centre-half': kind(
    () => '中心经度和纬度只填了一个。',
    () => '两个都填，或都留空。',
  ),
  'centre-number': kind(
    () => '经纬度应是数字。',
    (f) => `填写小数形式的度数，例如 ${f.example}。`,
  ),
  'centre-swapped': kind(
    (f) => `经度 ${f.longitude} 和纬度 ${f.latitude} 像是填反了。`,
    (f) => `经度填 ${f.latitude}，纬度填 ${f.longitude}。`,
  ),
  'centre-outside': kind(
    (f) => `${f.header} ${f.found} 不在中国范围内。`,
    () => '经度应在 73 到 136 之间，纬度应在 3 到 54 之间。',
  ),
  'radius-wrong': kind(
    () => '报到半径应是 100 到 20000 之间的整数（米）。',
    () => '填写米数，例如 1000。',
  ),

  // people, postings, grants
  'person-unknown': kind(
    () => '“人员”表和已有记录里都没有这个人。',
    () => '先在“人员”表里加上这个人，或核对姓名、身份证号和手机号。',
  ),
  'person-ambiguous': kind(
    (f) => `有 ${f.count} 个人叫这个名字，分不清是哪一位。`,
    () => '补填身份证号或手机号。',
  ),
  'person-differs': kind(
    (f) => `${f.by}登记的是${f.other}，不是这里写的姓名。`,
    () => '核对姓名和号码，改为同一个人的。',
  ),
  'person-too-many': kind(
    (f) => `${f.name}在派驻表和授权表里超过 ${f.limit} 行。`,
    () => '核对是否误填；确有需要，请分成几份文件导入。',
  ),
  'position-unknown': kind(
    () => '职务不在可选项中。',
    (f) => `从这几项中选：${f.list}。`,
  ),
  'yes-no-unknown': kind(
    () => '这里只能填“是”或“否”。',
    () => '填“是”“否”，或留空（按“否”）。',
  ),
  'role-unknown': kind(
    () => '角色不在可选项中。',
    (f) => `从这几项中选：${f.list}。`,
  ),
  'day-impossible': kind(
    (f) => `没有 ${f.day} 这一天。`,
    (f) => `核对日期；${f.hint}。`,
  ),
  'day-ambiguous': kind(
    () => '分不清年、月、日。',
    () => '写全四位年份和月、日，例如 2026-01-05。',
  ),
  'day-unreadable': kind(
    () => '不是日期。',
    () => '按年-月-日填写，例如 2026-01-05。',
  ),
  'day-out-of-range': kind(
    (f) => `${f.day} 离现在太远，像是填错了年份。`,
    () => '年份应在 2000 到 2099 之间。',
  ),
  'end-before-start': kind(
    (f) => `结束日期早于开始日期 ${f.from}。`,
    (f) => `改为 ${f.from} 或以后的日期；还没有结束就留空。`,
  ),
  'posting-overlap': kind(
    (f) => `${f.name}这段时间还有一段派驻：${f.other}（${f.where}）。`,
    () => '同一个人同一时间只能派驻一个村：给前一段填上结束日期，或改开始日期。',
  ),
  'first-secretary-twice': kind(
    (f) => `${f.village}同一时间已有第一书记${f.other}（${f.where}）。`,
    () => '一个村同一时间只有一名第一书记：给前任填上结束日期，或改职务。',
  ),
  'leader-twice': kind(
    (f) => `${f.village}同一时间已有队长${f.other}（${f.where}）。`,
    () => '一个村同一时间只有一名队长：只保留一人，或给前任填上结束日期。',
  ),
  'scope-unknown': kind(
    (f) => `找不到这个${f.what}。`,
    (f) => `${f.hint}${f.near}。`,
  ),
  'scope-ambiguous': kind(
    (f) => `有几个地方叫这个名字：${f.among}。`,
    () => '改填区划代码，或写成“乡镇/村名”。',
  ),
  'scope-outside': kind(
    (f) => `这个范围不在${f.county}内。`,
    (f) => `只能授权${f.county}以内的范围。`,
  ),
  'scope-level': kind(
    (f) => `${f.role}的范围应是${f.what}。`,
    (f) => `${f.hint}。`,
  ),
  'grant-over': kind(
    (f) => `这项授权在 ${f.to} 已经结束，系统里也没有这项授权。`,
    () => '核对结束日期；不再需要就删除这一行。',
  ),
} as const satisfies Record<string, Kind>;
