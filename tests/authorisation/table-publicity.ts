/** As in table-attendance. */
const ofWriters = `
                                          near  next  far
    nobody                                sign  sign  sign
    stranger                              bind  bind  bind
    cadre first official secretary        ok    out   out
    township                              ok    out   out
    county                                ok    ok    out
    elsewhere                             out   out   ok
    prefecture province unit expired      no    no    no
  `;

const ofTheOffices = `
                                          near  next  far
    nobody                                sign  sign  sign
    stranger                              bind  bind  bind
    township                              ok    out   out
    county                                ok    ok    out
    elsewhere                             out   out   ok
    cadre first official secretary        no    no    no
    prefecture province unit expired      no    no    no
  `;

const ofTheCounty = `
                                          near  next  far
    nobody                                sign  sign  sign
    stranger                              bind  bind  bind
    county                                ok    ok    out
    elsewhere                             out   out   ok
    cadre first official secretary        no    no    no
    township prefecture province          no    no    no
    unit expired                          no    no    no
  `;

const ofOwnersAndOffices = `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    cadre official secretary              ok    out   out   out
    first township                        ok    ok    out   out
    county                                ok    ok    ok    out
    elsewhere                             -     out   out   ok
    prefecture province unit expired      no    no    no    no
  `;

const everybody = `
                                          near
    nobody stranger cadre first official  ok
    secretary township county elsewhere   ok
    prefecture province unit expired      ok
  `;

/** Typical cases: by whom they are written, looked at, published and read. */
export const publicityTable = {
  'publicity.save': ofWriters,
  'publicity.submit': ofWriters,
  'publicity.review': ofTheOffices,
  'publicity.publish': ofTheCounty,
  'publicity.mine': `
                                          own
    nobody                                sign
    stranger                              bind
    cadre first official secretary        ok
    township county elsewhere             ok
    prefecture province unit expired      no
  `,
  'publicity.waiting': `
                                          village township next county far
    nobody                                sign    sign     sign sign   sign
    stranger                              bind    bind     bind bind   bind
    township                              ok      ok       out  out    out
    county                                ok      ok       ok   ok     out
    elsewhere                             out     out      out  out    ok
    cadre first official secretary        no      no       no   no     no
    prefecture province unit expired      no      no       no   no     no
  `,
  'publicity.story': ofOwnersAndOffices,
  'publicity.unschedule': ofTheCounty,
  'publicity.correct': ofWriters,
  'publicity.dropCorrection': ofWriters,
  'publicity.withdraw': ofOwnersAndOffices,
  'publicity.takeUp': ofWriters,
  'publicity.withdrawConsent': ofOwnersAndOffices,
  'publicity.choose': ofTheCounty,
  'publicity.list': everybody,
  'publicity.read': everybody,
  'publicity.digest': everybody,
};
