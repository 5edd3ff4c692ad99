import type { CloudRoutes } from '../cloud';
import type { CloudRoute } from '../cloud-plan';
import type { Change } from '../change';

/** Paths of the HTTP door that are missing or lead elsewhere. Others of the same domain stay. */
export async function routeChanges(
  wanted: readonly CloudRoute[],
  routes: CloudRoutes,
): Promise<Change[]> {
  const { domain, routes: standing } = await routes.look();
  const there = new Map(standing.map((route) => [route.path, route]));
  const missing = wanted.filter(({ path }) => !there.has(path));
  const different = wanted.filter((route) => {
    const before = there.get(route.path);
    return before && !(before.open && targetOf(before) === targetOf(route));
  });
  return [
    ...(missing.length === 0
      ? []
      : [
          {
            say: `在 ${domain} 上新建路由：${list(missing)}`,
            make: () => routes.add(domain, missing),
          },
        ]),
    ...(different.length === 0
      ? []
      : [
          {
            say: `改 ${domain} 上的路由：${list(different)}`,
            make: () => routes.change(domain, different),
          },
        ]),
  ];
}

export function targetOf({ target }: CloudRoute): string {
  return target === 'hosting' ? '静态网站' : target.function;
}

function list(routes: readonly CloudRoute[]): string {
  return routes.map((route) => `${route.path} → ${targetOf(route)}`).join('、');
}
