/** As in table-attendance. */
const ofTheCounty = `
                                          county far
    nobody                                sign   sign
    stranger                              bind   bind
    county                                ok     out
    elsewhere                             out    ok
    cadre first official secretary        no     no
    township prefecture province          no     no
    unit expired                          no     no
  `;

const ofNominators = `
                                          near  next  far
    nobody                                sign  sign  sign
    stranger                              bind  bind  bind
    township                              ok    out   out
    county                                ok    ok    out
    elsewhere                             out   out   ok
    unit                                  ok    out   out
    cadre first official secretary        no    no    no
    prefecture province expired           no    no    no
  `;

const ofTheOffices = `
                                          county
    nobody                                sign
    stranger                              bind
    township county elsewhere unit        ok
    cadre first official secretary        no
    prefecture province expired           no
  `;

const everybody = `
                                          county
    nobody stranger cadre first official  ok
    secretary township county elsewhere   ok
    prefecture province unit expired      ok
  `;

/** Awards: who opens a round, nominates, declines, decides, objects and reads. */
export const awardsTable = {
  'awards.open': `
                                          county
    nobody                                sign
    stranger                              bind
    county                                ok
    elsewhere                             out
    cadre first official secretary        no
    township prefecture province          no
    unit expired                          no
  `,
  'awards.nominate': ofNominators,
  'awards.takeBack': ofNominators,
  'awards.candidate': ofNominators,
  'awards.candidates': ofTheOffices,
  'awards.rounds': ofTheOffices,
  'awards.round': ofTheOffices,
  'awards.decline': `
                                          own   near
    nobody                                sign  sign
    stranger                              bind  bind
    cadre first unit expired              ok    out
    official secretary township county    no    no
    elsewhere prefecture province         no    no
  `,
  'awards.mine': `
                                          own
    nobody                                sign
    stranger                              bind
    cadre first unit expired              ok
    official secretary township county    no
    elsewhere prefecture province         no
  `,
  'awards.review': ofTheCounty,
  'awards.publish': ofTheCounty,
  'awards.enterObjection': ofTheCounty,
  'awards.objections': ofTheCounty,
  'awards.handleObjection': ofTheCounty,
  'awards.announce': ofTheCounty,
  'awards.end': ofTheCounty,
  // Whoever is bound may object to what anybody may read.
  'awards.object': `
                                          county
    nobody                                sign
    stranger                              bind
    cadre first official secretary        ok
    township county elsewhere             ok
    prefecture province unit expired      ok
  `,
  'awards.public': everybody,
  'awards.read': everybody,
};
