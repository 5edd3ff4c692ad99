/** As `table-attendance.ts`: the log is kept by whom it belongs to, and read by the offices above. */
const own = `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    cadre first expired                   ok    out   out   out
    official secretary township county    no    no    no    no
    elsewhere prefecture province         no    no    no    no
    unit                                  no    no    no    no
  `;
const read = `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    cadre expired                         ok    out   out   out
    first                                 ok    ok    out   out
    secretary township                    -     ok    out   out
    county prefecture province            -     ok    ok    out
    elsewhere                             -     out   out   ok
    unit                                  -     ok    out   out
    official                              no    no    no    no
  `;

export const logTable = {
  'log.form': own,
  'log.write': own,
  'log.amend': own,
  'log.takeBack': own,
  'log.add': own,
  'log.month': read,
  'log.entry': read,
  'log.division': `
                                          village township next  county far
    nobody                                sign    sign     sign  sign   sign
    stranger                              bind    bind     bind  bind   bind
    first secretary                       ok      out      out   out    out
    township                              ok      ok       out   out    out
    county                                ok      ok       ok    ok     out
    elsewhere                             out     out      out   out    ok
    prefecture province                   ok      ok       ok    ok     out
    cadre official                        no      no       no    no     no
    unit expired                          no      no       no    no     no
  `,
  'log.unit': `
                                          own   other
    nobody                                sign  sign
    stranger                              bind  bind
    unit                                  ok    out
    cadre first official secretary        no    no
    township county elsewhere             no    no
    prefecture province expired           no    no
  `,
};
