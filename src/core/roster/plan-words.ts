import { unitName } from './places';
import type { Change, ImportPlan } from './plan-import';
import { levelNames, positionNames, roleName } from './names';

const MOST_EXAMPLES = 20;

/** The first changes of a plan as the officer would say them. */
export function planInWords({ groups }: ImportPlan, names: ReadonlyMap<string, string>): string[] {
  return groups
    .flat()
    .slice(0, MOST_EXAMPLES)
    .map((change) => `${change.before ? '修改' : '新增'}：${inWords(change, names)}`);
}

/** `names`: division codes and person ids to names. */
function inWords({ target }: Change, names: ReadonlyMap<string, string>): string {
  const named = (id: string) => names.get(id) ?? id;
  switch (target.collection) {
    case 'village':
      return `村 ${target.body.townshipName}${target.body.name}，报到半径 ${target.body.radius} 米`;
    case 'unit':
      return `单位 ${target.body.name}（${levelNames[target.body.level]}）`;
    case 'person':
      return `人员 ${target.body.name}，由${named(target.body.township)}联系`;
    case 'posting': {
      const { name, village, position, teamLeader, unit, ...period } = target.body;
      const leader = teamLeader ? '、队长' : '';
      return `派驻 ${name} 到${named(village)}任${positionNames[position]}${leader}（${unitName(unit)}，${during(period)}）`;
    }
    case 'grant': {
      const { person, role, scope, ...period } = target.body;
      return `授权 ${named(person)} 为${roleName(role)}，范围${names.get(scope) ?? unitName(scope)}（${during(period)}）`;
    }
  }
}

function during({ from, to }: { from: string; to?: string | undefined }): string {
  return to === undefined ? `${from} 起` : `${from} 至 ${to}`;
}
