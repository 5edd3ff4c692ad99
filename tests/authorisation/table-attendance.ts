/**
 * Who may do what, written by hand from what the offices agreed, not from the contract.
 * ok: let through · out: 不在管理范围 · no: 没有授权 · bind: 尚未绑定 · sign: 没有登录 · -: no such case.
 *
 * own: oneself (one's own village) · near: a colleague in the same village · next: another
 * township of the county, another unit · far: another province.
 */
export const attendanceTable = {
  'attendance.report': `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    cadre first                           ok    out   out   out
    official secretary township county    no    no    no    no
    elsewhere prefecture province         no    no    no    no
    unit expired                          no    no    no    no
  `,
  'attendance.enter': `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    cadre official                        no    no    no    no
    first                                 ok    ok    out   out
    secretary township                    -     ok    out   out
    county                                -     ok    ok    out
    elsewhere                             -     out   out   ok
    prefecture province unit expired      no    no    no    no
  `,
  'attendance.recordTrip': `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    cadre                                 ok    out   out   out
    first                                 ok    ok    out   out
    secretary                             -     ok    out   out
    township                              -     ok    out   out
    county                                -     ok    ok    out
    elsewhere                             -     out   out   ok
    official prefecture                   no    no    no    no
    province unit expired                 no    no    no    no
  `,
  'attendance.month': `
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
  `,
  'attendance.correct': `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    township                              -     ok    out   out
    county                                -     ok    ok    out
    elsewhere                             -     out   out   ok
    cadre first official secretary        no    no    no    no
    prefecture province unit expired      no    no    no    no
  `,
  'attendance.today': `
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
  // "other": a unit of which somebody is posted elsewhere in the county.
  'attendance.unit': `
                                          own   other
    nobody                                sign  sign
    stranger                              bind  bind
    unit                                  ok    out
    cadre first official secretary        no    no
    township county elsewhere             no    no
    prefecture province expired           no    no
  `,
};
