/** As `table-attendance.ts`: a place's figures are for the offices it lies in, and for no cadre, village or unit. */
export const overviewTable = {
  'overview.show': `
                                          village township next  county far
    nobody                                sign    sign     sign  sign   sign
    stranger                              bind    bind     bind  bind   bind
    township                              ok      ok       out   out    out
    county prefecture province            ok      ok       ok    ok     out
    elsewhere                             out     out      out   out    ok
    cadre first official secretary        no      no       no    no     no
    unit expired                          no      no       no    no     no
  `,
};
