/** As in table-attendance. village, near: the village or the next one of the same township. */
export const monthEndTable = {
  'attendance.sheets': `
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
  'attendance.sumUp': `
                                          village neighbour next  far
    nobody                                sign    sign      sign  sign
    stranger                              bind    bind      bind  bind
    first                                 ok      out       out   out
    township                              ok      ok        out   out
    cadre official secretary county       no      no        no    no
    elsewhere prefecture province         no      no        no    no
    unit expired                          no      no        no    no
  `,
  'attendance.sign': `
                                          village neighbour next  far
    nobody                                sign    sign      sign  sign
    stranger                              bind    bind      bind  bind
    secretary                             ok      out       out   out
    cadre first official township         no      no        no    no
    county elsewhere prefecture           no      no        no    no
    province unit expired                 no      no        no    no
  `,
  'attendance.confirm': `
                                          village neighbour next  far
    nobody                                sign    sign      sign  sign
    stranger                              bind    bind      bind  bind
    township                              ok      ok        out   out
    cadre first official secretary        no      no        no    no
    county elsewhere prefecture           no      no        no    no
    province unit expired                 no      no        no    no
  `,
  'attendance.sendBack': `
                                          village neighbour next  far
    nobody                                sign    sign      sign  sign
    stranger                              bind    bind      bind  bind
    secretary                             ok      out       out   out
    township                              ok      ok        out   out
    cadre first official county           no      no        no    no
    elsewhere prefecture province         no      no        no    no
    unit expired                          no      no        no    no
  `,
};
