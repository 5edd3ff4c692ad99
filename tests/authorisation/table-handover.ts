/** As `table-attendance.ts`: a step is its office's, a signature is whose it is. */
const own = `
                                          own
    nobody                                sign
    stranger                              bind
    cadre first                           ok
    official secretary township county    no
    elsewhere prefecture province unit    no
    expired                               no
  `;
const ofWhoGoesOrComes = `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    cadre first expired                   ok    out   out   out
    official secretary township county    no    no    no    no
    elsewhere prefecture province unit    no    no    no    no
  `;
const ofWhoSigns = `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    cadre first expired                   ok    out   out   out
    township                              -     ok    out   out
    official secretary county elsewhere   no    no    no    no
    prefecture province unit              no    no    no    no
  `;
const ofTheCounty = `
                                          near  next  far
    nobody                                sign  sign  sign
    stranger                              bind  bind  bind
    county                                ok    ok    out
    elsewhere                             out   out   ok
    cadre first official secretary        no    no    no
    township prefecture province unit     no    no    no
    expired                               no    no    no
  `;

export const handoverTable = {
  'handover.list': `
                                          own
    nobody                                sign
    stranger                              bind
    cadre first township county elsewhere ok
    unit expired                          ok
    official secretary                    no
    prefecture province                   no
  `,
  'handover.show': `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    cadre first expired                   ok    out   out   out
    township                              -     ok    out   out
    county                                -     ok    ok    out
    elsewhere                             -     out   out   ok
    unit                                  -     ok    out   out
    official secretary                    no    no    no    no
    prefecture province                   no    no    no    no
  `,
  'handover.apply': own,
  'handover.withdraw': ofWhoGoesOrComes,
  'handover.addLine': ofWhoGoesOrComes,
  'handover.dropLine': ofWhoGoesOrComes,
  'handover.sign': ofWhoSigns,
  'handover.returnList': ofWhoSigns,
  'handover.review': `
                                          near  next  far
    nobody                                sign  sign  sign
    stranger                              bind  bind  bind
    township                              ok    out   out
    county                                ok    ok    out
    elsewhere                             out   out   ok
    unit                                  ok    out   out
    cadre first official secretary        no    no    no
    prefecture province expired           no    no    no
  `,
  'handover.name': `
                                          near  next  far
    nobody                                sign  sign  sign
    stranger                              bind  bind  bind
    unit                                  ok    out   out
    cadre first official secretary        no    no    no
    township county elsewhere             no    no    no
    prefecture province expired           no    no    no
  `,
  'handover.see': `
                                          near  next  far
    nobody                                sign  sign  sign
    stranger                              bind  bind  bind
    township                              ok    out   out
    cadre first official secretary        no    no    no
    county elsewhere unit                 no    no    no
    prefecture province expired           no    no    no
  `,
  'handover.open': ofTheCounty,
  'handover.confirm': ofTheCounty,
  'handover.release': ofTheCounty,
  'handover.callOff': ofTheCounty,
};
