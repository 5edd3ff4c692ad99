/**
 * As `table-attendance.ts`. What may be printed without a second person and which form each office may
 * have stand in `tests/acts/forms`.
 */
const offices = `
                                          village township next  county far
    nobody                                sign    sign     sign  sign   sign
    stranger                              bind    bind     bind  bind   bind
    township                              ok      ok       out   out    out
    county                                ok      ok       ok    ok     out
    elsewhere                             out     out      out   out    ok
    prefecture province                   ok      ok       ok    ok     out
    unit                                  out     out      out   out    out
    cadre first official secretary        no      no       no    no     no
    expired                               no      no       no    no     no
  `;

export const formsTable = {
  'forms.print': `
                                          village township next  county far
    nobody                                sign    sign     sign  sign   sign
    stranger                              bind    bind     bind  bind   bind
    first secretary                       ok      out      out   out    out
    township                              ok      ok       out   out    out
    county                                ok      ok       ok    ok     out
    elsewhere                             out     out      out   out    ok
    prefecture province                   ok      ok       ok    ok     out
    cadre unit expired                    out     out      out   out    out
    official                              no      no       no    no     no
  `,
  'forms.ask': offices,
  'forms.settle': offices,
  'forms.fetch': offices,
  'forms.mine': `
                                          own
    nobody                                sign
    stranger                              bind
    township county elsewhere             ok
    prefecture province unit              ok
    cadre first official secretary        no
    expired                               no
  `,
  'forms.log': `
                                          village township next  county far
    nobody                                sign    sign     sign  sign   sign
    stranger                              bind    bind     bind  bind   bind
    township                              ok      ok       out   out    out
    county                                ok      ok       ok    ok     out
    elsewhere                             out     out      out   out    ok
    cadre first official secretary        no      no       no    no     no
    prefecture province unit expired      no      no       no    no     no
  `,
  'forms.result': `
                                          village next  far
    nobody stranger cadre first           ok      ok    ok
    official secretary township county    ok      ok    ok
    elsewhere prefecture province unit    ok      ok    ok
    expired                               ok      ok    ok
  `,
};
