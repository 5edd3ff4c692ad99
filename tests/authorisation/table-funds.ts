/** As `table-attendance.ts`: a village’s money is written by its team and by who gives, and looked at by both and the offices. */
const office = `
    township                              ok    out   out
    county                                ok    ok    out
    elsewhere                             out   out   ok
  `;
const head = `
                                          near  next  far
    nobody                                sign  sign  sign
    stranger                              bind  bind  bind
    cadre first                           ok    out   out
  `;
const closed = `
    official secretary                    no    no    no
    prefecture province expired           no    no    no
  `;
const all = `${head}
    unit                                  ok    out   out
    ${office}${closed}`;
const writers = `${head}
    unit                                  ok    out   out
    township county elsewhere             no    no    no
    ${closed}`;
const team = `${head}
    unit township county elsewhere        no    no    no
    ${closed}`;

export const fundsTable = {
  'funds.village': all,
  'funds.settle': all,
  'funds.enter': writers,
  'funds.reverse': writers,
  'funds.planProject': team,
  'funds.replanProject': team,
  'funds.reportProject': team,
  'funds.close': `
                                          near  next  far
    nobody                                sign  sign  sign
    stranger                              bind  bind  bind
    cadre first unit                      no    no    no
    ${office}${closed}`,
  'funds.within': `
                                          village township next  county far
    nobody                                sign    sign     sign  sign   sign
    stranger                              bind    bind     bind  bind   bind
    township                              ok      ok       out   out    out
    county                                ok      ok       ok    ok     out
    elsewhere                             out     out      out   out    ok
    cadre first official secretary        no      no       no    no     no
    prefecture province unit expired      no      no       no    no     no
  `,
  'funds.unit': `
                                          own   other
    nobody                                sign  sign
    stranger                              bind  bind
    unit                                  ok    out
    cadre first official secretary        no    no
    township county elsewhere             no    no
    prefecture province expired           no    no
  `,
};
