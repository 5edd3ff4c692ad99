/** As `table-attendance.ts`: money is seen by whom it belongs to, by who pays, and by the offices of the place. */
const own = `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    cadre first expired                   ok    out   out   out
    official secretary township county    no    no    no    no
    elsewhere prefecture province         no    no    no    no
    unit                                  no    no    no    no
  `;
const payer = `
                                          near  next  far
    nobody                                sign  sign  sign
    stranger                              bind  bind  bind
    unit                                  ok    out   out
    county                                ok    ok    out
    elsewhere                             out   out   ok
    cadre first official secretary        no    no    no
    township prefecture province expired  no    no    no
  `;

export const allowanceTable = {
  'allowance.person': `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    cadre first expired                   ok    out   out   out
    unit township                         -     ok    out   out
    county                                -     ok    ok    out
    elsewhere                             -     out   out   ok
    official secretary                    no    no    no    no
    prefecture province                   no    no    no    no
  `,
  'allowance.division': `
                                          village township next  county far
    nobody                                sign    sign     sign  sign   sign
    stranger                              bind    bind     bind  bind   bind
    township                              ok      ok       out   out    out
    county                                ok      ok       ok    ok     out
    elsewhere                             out     out      out   out    ok
    cadre first official secretary        no      no       no    no     no
    prefecture province unit expired      no      no       no    no     no
  `,
  'allowance.unit': `
                                          own   other
    nobody                                sign  sign
    stranger                              bind  bind
    unit                                  ok    out
    cadre first official secretary        no    no
    township county elsewhere             no    no
    prefecture province expired           no    no
  `,
  'allowance.pay': payer,
  'allowance.reverse': payer,
  'allowance.settleClaim': payer,
  'allowance.claim': own,
  'allowance.takeBackClaim': own,
};
