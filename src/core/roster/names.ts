import type { Grant, GrantedRole, Position, UnitLevel } from './people';

/** What people write and read for each level, position and role. */
export const levelNames: Readonly<Record<UnitLevel, string>> = {
  central: '中央',
  province: '省级',
  prefecture: '市州级',
  county: '县级',
  township: '乡镇级',
};

export const positionNames: Readonly<Record<Position, string>> = {
  'first-secretary': '第一书记',
  member: '工作队员',
};

/** Roles a county grants. Those above it are granted by the prefecture and the province. */
export const roleNames = {
  'village-official': '村干部',
  'village-secretary': '村党组织书记',
  'township-officer': '乡镇干部',
  'county-officer': '县委组织部',
  'unit-officer': '派出单位',
} as const satisfies Partial<Record<GrantedRole, string>>;
export type CountyGrantedRole = keyof typeof roleNames;

/** Any granted role in words. */
export function roleName(role: GrantedRole | 'first-secretary'): string {
  const others: Partial<Record<typeof role, string>> = {
    'first-secretary': positionNames['first-secretary'],
    'prefecture-officer': '市州委组织部',
    'province-officer': '省委组织部',
  };
  return (roleNames as Partial<Record<typeof role, string>>)[role] ?? others[role] ?? role;
}

/** The key whose name is `text`, if any. */
export function keyNamed<K extends string>(
  names: Readonly<Record<K, string>>,
  text: string,
): K | undefined {
  return (Object.keys(names) as K[]).find((key) => names[key] === text);
}

/** 平原镇 乡镇干部, or 拱腊村 第一书记（代张三）. */
export function grantInWords(grant: Pick<Grant, 'role' | 'onBehalfOf'>, place: string): string {
  const stead = grant.onBehalfOf ? `（代${grant.onBehalfOf.name}）` : '';
  return `${place} ${roleName(grant.role)}`.trim() + stead;
}
