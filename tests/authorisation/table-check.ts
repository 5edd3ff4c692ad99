/**
 * As in table-attendance. `ok` is the reach only: whether the level is the one that ordered the check,
 * or above it, is told by a refusal of its own.
 */
const byDivision = `
                                          village  township  next  county  far
    nobody                                sign     sign      sign  sign    sign
    stranger                              bind     bind      bind  bind    bind
    township                              ok       ok        out   out     out
    county prefecture province            ok       ok        ok    ok      out
    elsewhere                             out      out       out   out     ok
    cadre first official secretary        no       no        no    no      no
    unit expired                          no       no        no    no      no
  `;
const byCheck = `
                                          near  next  far
    nobody                                sign  sign  sign
    stranger                              bind  bind  bind
    township                              ok    out   out
    county prefecture province            ok    ok    out
    elsewhere                             out   out   ok
    cadre first official secretary        no    no    no
    unit expired                          no    no    no
  `;

export const checkTable = {
  'check.options': byDivision,
  'check.draw': byDivision,
  'check.redraw': byDivision,
  'check.direct': byCheck,
  'check.cancel': byCheck,
  'check.record': byCheck,
  'check.judge': byCheck,
  'check.lift': byCheck,
  'check.answer': `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    cadre first expired                   ok    out   out   out
    official secretary township county    no    no    no    no
    elsewhere prefecture province unit    no    no    no    no
  `,
  'check.draws': `
                                          here
    nobody                                sign
    stranger                              bind
    township county elsewhere             ok
    prefecture province                   ok
    cadre first official secretary        no
    unit expired                          no
  `,
  'check.list': `
                                          here
    nobody                                sign
    stranger                              bind
    cadre first township county           ok
    elsewhere prefecture province expired ok
    official secretary unit               no
  `,
  'check.show': `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    cadre first expired                   ok    out   out   out
    township                              -     ok    out   out
    county prefecture province            -     ok    ok    out
    elsewhere                             -     out   out   ok
    official secretary unit               no    no    no    no
  `,
};
