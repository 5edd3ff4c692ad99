import type { GrantedRole, Position } from '../../../src/core/roster/people';
import { DEMO_ABOVE, DEMO_TENANT } from './tenant';

/** Somebody a visitor of the demo can be. All are invented. */
export interface Persona {
  readonly id: string;
  /** WeChat identity the session is made for, and the tenant it acts in. */
  readonly openid: string;
  readonly tenant: string;
  readonly name: string;
  /** In words, with the place. */
  readonly role: string;
  /** What there is to do or to see. */
  readonly about: string;
  readonly group: '驻村干部' | '村里' | '乡镇' | '县级以上和派出单位';
}

/** Where a persona stands on the demo county’s roster; absent for somebody who is not on it. */
export interface PersonaPlace {
  readonly posted?: { readonly village: string; readonly position: Position };
  readonly granted?: { readonly role: GrantedRole; readonly scope: string };
  readonly bound: boolean;
}

/** The code that binds the newcomer. Real codes are random; this one is shown to everybody. */
export const NEWCOMER_CODE = 'DEMH2-K7WMX';

/** 县农业农村局: the unit whose officer is a persona. */
export const PERSONA_UNIT = '县农业农村局';

/** 太平镇: whose officer has lent the seat this week. */
export const LENT_TOWNSHIP = '533123108';

type Entry = Omit<Persona, 'openid' | 'tenant'> & {
  /** Absent in the county. */
  readonly tenant?: string;
  readonly place?: PersonaPlace;
};

const cadre = (village: string, position: Position, bound = true): PersonaPlace => ({
  posted: { village, position },
  bound,
});
const officer = (role: GrantedRole, scope: string): PersonaPlace => ({
  granted: { role, scope },
  bound: true,
});

export const personaEntries: readonly Entry[] = [
  {
    id: 'cadre',
    name: '陈明远',
    role: '弄璋镇飞勐村 工作队员',
    about:
      '今天的报到等着您点：一键报到，再看本月考勤；写的案例有一篇被退回，有一篇照片里的人撤回了同意。',
    group: '驻村干部',
    place: cadre('533123104202', 'member'),
  },
  {
    id: 'first-secretary',
    name: '杨秀兰',
    role: '弄璋镇弄璋村 第一书记',
    about: '上个月的考勤表被退回，通知里写着为什么；改好后重新汇总。',
    group: '驻村干部',
    place: cadre('533123104201', 'first-secretary'),
  },
  {
    id: 'member',
    name: '李国强',
    role: '平原镇勐町村 工作队员',
    about: '在另一个乡镇的村：有出差、补报和纸质签到的日子。',
    group: '驻村干部',
    place: cadre('533123101201', 'member'),
  },
  {
    id: 'newcomer',
    name: '周小燕',
    role: '太平镇太平村 工作队员（尚未绑定）',
    about: `刚派驻，还没有绑定微信。绑定码：${NEWCOMER_CODE}`,
    group: '驻村干部',
    place: cadre('533123108201', 'member', false),
  },
  {
    id: 'village-secretary',
    name: '岳老三',
    role: '弄璋镇模恒村 村党组织书记',
    about: '第一书记已汇总上个月的考勤表，等待签字；今天村里开评议会，还没有投票。',
    group: '村里',
    place: officer('village-secretary', '533123104203'),
  },
  {
    id: 'villager',
    name: '村民',
    role: '没有名册身份',
    about: '不在名册上的人打开小程序时看到什么。',
    group: '村里',
  },
  {
    id: 'township-officer',
    name: '赵文静',
    role: '弄璋镇 组织委员',
    about:
      '有考勤表等待确认，有一条更正、一张照片等待处理；三讲三评一场在投票，一场等公布；一篇案例等审核。',
    group: '乡镇',
    place: officer('township-officer', '533123104'),
  },
  {
    id: 'second-township-officer',
    name: '段志华',
    role: '平原镇 组织干事',
    about: '另一个乡镇：只看得到自己镇的村和人。',
    group: '乡镇',
    place: officer('township-officer', '533123101'),
  },
  {
    id: 'stand-in',
    name: '尹学芬',
    role: '太平镇 党建办干部（代办）',
    about: '这一周代太平镇的组织委员审批、确认，记录写明代谁办的；在“我的 → 代办”里可以退回。',
    group: '乡镇',
  },
  {
    id: 'county-officer',
    name: '马建平',
    role: '盈江县委组织部',
    about: '全县今天在村情况、名册导入、规则包与放假安排；一篇案例等发布，一篇定了明早发布。',
    group: '县级以上和派出单位',
    place: officer('county-officer', '533123'),
  },
  {
    id: 'unit-officer',
    name: '何丽',
    role: `派出单位：${PERSONA_UNIT}`,
    about: '本单位派出的干部在哪个村、今天怎样、这个月在村多少天。',
    group: '县级以上和派出单位',
    place: officer('unit-officer', `unit:${PERSONA_UNIT}`),
  },
  {
    id: 'prefecture-officer',
    name: '刀志勇',
    role: '德宏州委组织部',
    about: '看所辖县今天谁在村、考勤表办到哪一步，可导出，不代办。',
    group: '县级以上和派出单位',
    place: officer('prefecture-officer', '5331'),
  },
  {
    id: 'prefecture-filings',
    name: '杨丽萍',
    role: '德宏州委组织部 收备案',
    about: '在州自己的地方：盈江县报来的请假备案，一件未阅，一件已阅。',
    group: '县级以上和派出单位',
    tenant: DEMO_ABOVE,
  },
  {
    id: 'province-officer',
    name: '罗永康',
    role: '云南省委组织部',
    about: '看全省已接入的县今天谁在村、考勤表办到哪一步，不代办。',
    group: '县级以上和派出单位',
    place: officer('province-officer', '53'),
  },
];

/** The name of a persona, by id. */
export function personaName(id: string): string {
  return personaEntries.find((each) => each.id === id)?.name ?? '';
}

export function personaOpenid(id: string): string {
  return `demo:${id}`;
}

/** Everybody the persona picker offers, in the order shown. */
export function demoPersonas(): Persona[] {
  return personaEntries.map(({ id, name, role, about, group, tenant = DEMO_TENANT }) => ({
    id,
    openid: personaOpenid(id),
    tenant,
    name,
    role,
    about,
    group,
  }));
}
