/**
 * As in table-attendance. `ok` at leave.decide is the reach only: whether the role is the one that
 * the request's route names is told by a refusal of its own.
 */
const ownLeave = `
                                          own
    nobody                                sign
    stranger                              bind
    cadre first                           ok
    official secretary township county    no
    elsewhere prefecture province         no
    unit expired                          no
  `;

export const leaveTable = {
  'leave.preview': ownLeave,
  'leave.apply': ownLeave,
  'leave.restSlots': ownLeave,
  'leave.addProof': `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    cadre first                           ok    out   out   out
    official secretary township county    no    no    no    no
    elsewhere prefecture province         no    no    no    no
    unit expired                          no    no    no    no
  `,
  'leave.withdraw': `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    cadre first                           ok    out   out   out
    official secretary township county    no    no    no    no
    elsewhere prefecture province         no    no    no    no
    unit expired                          no    no    no    no
  `,
  'leave.decide': `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    first                                 ok    ok    out   out
    secretary township                    -     ok    out   out
    county prefecture province            -     ok    ok    out
    elsewhere                             -     out   out   ok
    cadre official unit expired           no    no    no    no
  `,
  'leave.urge': `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    first                                 ok    ok    out   out
    secretary township                    -     ok    out   out
    county prefecture province            -     ok    ok    out
    elsewhere                             -     out   out   ok
    cadre official unit expired           no    no    no    no
  `,
  'leave.return': `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    cadre first                           ok    out   out   out
    township                              -     ok    out   out
    county                                -     ok    ok    out
    elsewhere                             -     out   out   ok
    official secretary prefecture         no    no    no    no
    province unit expired                 no    no    no    no
  `,
  'leave.filings': `
                                          here
    nobody                                sign
    stranger                              bind
    county elsewhere prefecture province  ok
    cadre first official secretary        no
    township unit expired                 no
  `,
  'leave.seeFiling': `
                                          near  next  far
    nobody                                sign  sign  sign
    stranger                              bind  bind  bind
    county prefecture province            ok    ok    out
    elsewhere                             out   out   ok
    cadre first official secretary        no    no    no
    township unit expired                 no    no    no
  `,
  'leave.list': `
                                          here
    nobody                                sign
    stranger                              bind
    cadre first secretary township        ok
    county elsewhere prefecture province  ok
    official unit expired                 no
  `,
  'leave.show': `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    cadre                                 ok    out   out   out
    first                                 ok    ok    out   out
    secretary township                    -     ok    out   out
    county prefecture province            -     ok    ok    out
    elsewhere                             -     out   out   ok
    unit                                  -     ok    out   out
    official expired                      no    no    no    no
  `,
};
