import type CloudBase from '@cloudbase/manager-node';
import type { CloudRoutes, RouteThere } from '../cloud';
import type { CloudRoute } from '../cloud-plan';

/** The platform's name for the static hosting of an environment. */
const HOSTING = 'staticstore';

type Domains = Awaited<ReturnType<CloudBase['env']['describeHttpServiceRoute']>>['Domains'];
type Standing = NonNullable<NonNullable<Domains>[number]['Routes']>[number];

/** Routes of one domain: the county's own where it is set, or the one every environment has. */
export function routesAt(
  { env }: CloudBase,
  envId: string,
  ownDomain: string | undefined,
): CloudRoutes {
  return {
    async look() {
      const { Domains = [] } = await env.describeHttpServiceRoute({ EnvId: envId });
      const found = Domains.find(({ Domain, IsDefault }) =>
        ownDomain ? Domain === ownDomain : IsDefault,
      );
      if (!found) throw new Error(missing(ownDomain));
      return { domain: found.Domain, routes: (found.Routes ?? []).map(routeOf) };
    },

    async add(domain, routes) {
      await env.createHttpServiceRoute({ EnvId: envId, Domain: domainWith(domain, routes) });
    },

    async change(domain, routes) {
      await env.modifyHttpServiceRoute({ EnvId: envId, Domain: domainWith(domain, routes) });
    },
  };
}

function missing(ownDomain: string | undefined): string {
  return ownDomain
    ? `环境里没有域名 ${ownDomain}。请先在云开发控制台“HTTP 访问服务”里绑定它，再运行一次。`
    : '环境里没有默认域名。请先在云开发控制台开通“HTTP 访问服务”，再运行一次。';
}

function routeOf(route: Standing): RouteThere {
  const { Path: path, UpstreamResourceType: type, UpstreamResourceName: name } = route;
  const target = type === 'STATIC_STORE' ? 'hosting' : { function: name };
  // Hosting has no path to hand on: the files are found by it.
  const wholePath = target === 'hosting' || route.EnablePathTransmission;
  const open = route.Enable && wholePath && !route.EnableAuth && !route.EnableSafeDomain;
  return { path, target, open };
}

function domainWith(domain: string, routes: readonly CloudRoute[]) {
  return { Domain: domain, Routes: routes.map(routeFor) };
}

/**
 * Who calls is checked by the function (a session, never a cookie), so the platform asks for no
 * sign-in of its own and for no list of sites; the function needs the whole path to know what is asked.
 */
function routeFor({ path, target }: CloudRoute) {
  const upstream =
    target === 'hosting'
      ? { UpstreamResourceType: 'STATIC_STORE' as const, UpstreamResourceName: HOSTING }
      : { UpstreamResourceType: 'SCF' as const, UpstreamResourceName: target.function };
  return {
    Path: path,
    ...upstream,
    EnablePathTransmission: target !== 'hosting',
    ...{ EnableAuth: false, EnableSafeDomain: false, Enable: true },
  };
}
