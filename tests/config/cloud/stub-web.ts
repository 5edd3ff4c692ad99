import type { Action, Parameters, StubState } from './stub-state';
import { StubRefusal } from './stub-state';

interface DomainWanted {
  readonly Domain: string;
  readonly Routes: readonly Readonly<Record<string, unknown>>[];
}

/** Static hosting and the paths of the HTTP door. */
export const webActions: Readonly<Record<string, Action>> = {
  DescribeStaticStore(_parameters, state) {
    if (state.hosting === 'none') return { Data: [] };
    const { hosting } = state;
    // What was begun is ready the next time somebody looks.
    state.hosting = 'online';
    return { Data: [{ Status: hosting, Bucket: 'bucket-1250000000', Regoin: 'ap-shanghai' }] };
  },

  CreateStaticStore(_parameters, state) {
    if (state.hosting !== 'none') throw new StubRefusal('FailedOperation', 'opened already');
    state.hosting = 'process';
    return { Result: 'succ' };
  },

  // The older interface to the same paths: asked before a function is removed.
  DescribeCloudBaseGWAPI: () => ({ APISet: [], Total: 0 }),

  DescribeHTTPServiceRoute(_parameters, { domains }) {
    const all = [...domains].map(([Domain, { isDefault, routes }]) => ({
      ...{ Domain, IsDefault: isDefault, DomainType: 'HTTPSERVICE', Enable: true },
      Routes: [...routes.values()],
    }));
    return { Domains: all, OriginDomain: 'origin.example', TotalCount: all.length };
  },

  CreateHTTPServiceRoute: setRoutes(false),
  ModifyHTTPServiceRoute: setRoutes(true),
};

function setRoutes(standing: boolean): Action {
  return ({ Domain }: Parameters, { domains, functions }: StubState) => {
    const wanted = Domain as DomainWanted;
    const domain = domains.get(wanted.Domain);
    if (!domain) throw new StubRefusal('ResourceNotFound', `no domain ${wanted.Domain}`);
    for (const route of wanted.Routes) {
      const path = String(route.Path);
      if (!/^\/$|^(\/[\w.-]{1,50})+$/.test(path)) throw new StubRefusal('InvalidParameter', path);
      if (domain.routes.has(path) !== standing) throw new StubRefusal('InvalidParameter', path);
      const name = String(route.UpstreamResourceName);
      if (route.UpstreamResourceType === 'SCF' && !functions.has(name)) {
        throw new StubRefusal('ResourceNotFound', `no function ${name}`);
      }
      domain.routes.set(path, route);
    }
    return {};
  };
}
