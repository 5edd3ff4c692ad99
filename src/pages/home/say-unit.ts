import type { Home } from '../../client/show-home';

/** How a dispatching unit’s people stand today. On a day off nobody is missing, so it is not said. */
export function sayUnit({
  name,
  posted,
  inVillage,
  trip,
  notReported,
}: NonNullable<Home['unit']>): string {
  if (posted === 0) return `${name}现在没有派驻干部`;
  const rest = [
    trip > 0 && `${trip} 人出差`,
    notReported > 0 && `${notReported} 人还没有报到`,
  ].filter((text) => typeof text === 'string');
  return [`派驻 ${posted} 人，今天 ${inVillage} 人在村`, ...rest].join('，');
}
