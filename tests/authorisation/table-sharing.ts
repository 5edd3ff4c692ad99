/** As in table-attendance. */
const everybody = `
                                          near
    nobody stranger cadre first official  ok
    secretary township county elsewhere   ok
    prefecture province unit expired      ok
  `;

const countyOnly = `
                                          county
    nobody                                sign
    stranger                              bind
    county                                ok
    elsewhere                             out
    cadre first official secretary        no
    township prefecture province          no
    unit expired                          no
  `;

/** Handing stories on: anybody opens a card; how far it went is for the author and the offices. */
export const sharingTable = {
  'sharing.open': everybody,
  'sharing.robots': countyOnly,
  'sharing.addRobot': countyOnly,
  'sharing.changeRobot': countyOnly,
  'sharing.tryRobot': countyOnly,
  'sharing.removeRobot': countyOnly,
  'sharing.posterCode': `
                                          near
    nobody                                sign
    stranger cadre first official         ok
    secretary township county elsewhere   ok
    prefecture province unit expired      ok
  `,
  'sharing.spread': `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    cadre official secretary              ok    out   out   out
    first township                        ok    ok    out   out
    county                                ok    ok    ok    out
    elsewhere                             -     out   out   ok
    prefecture province unit expired      no    no    no    no
  `,
};
