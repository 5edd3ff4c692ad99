/** As in table-attendance. */
const inTheVillage = `
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

const everybody = `
                                          village
    nobody stranger cadre first official  ok
    secretary township county elsewhere   ok
    prefecture province unit expired      ok
  `;

/** What was said, promised and published of 三讲三评. */
export const evaluationVillageTable = {
  'evaluation.setTalk': inTheVillage,
  'evaluation.dropRecording': inTheVillage,
  'evaluation.talks': inTheVillage,
  'evaluation.raiseIssue': `
                                          near  next  far
    nobody                                sign  sign  sign
    stranger                              bind  bind  bind
    first township                        ok    out   out
    county                                ok    ok    out
    elsewhere                             out   out   ok
    cadre official secretary              no    no    no
    prefecture province unit expired      no    no    no
  `,
  'evaluation.commit': `
                                          near  next  far
    nobody                                sign  sign  sign
    stranger                              bind  bind  bind
    first township                        ok    out   out
    county                                ok    ok    out
    elsewhere                             out   out   ok
    cadre official secretary              no    no    no
    prefecture province unit expired      no    no    no
  `,
  'evaluation.updateIssue': `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    cadre official secretary              ok    out   out   out
    first township                        ok    ok    out   out
    county                                ok    ok    ok    out
    elsewhere                             -     out   out   ok
    prefecture province unit expired      no    no    no    no
  `,
  'evaluation.issues': `
                                          village township next county far
    nobody                                sign    sign     sign sign   sign
    stranger                              bind    bind     bind bind   bind
    cadre first official secretary        ok      out      out  out    out
    township                              ok      ok       out  out    out
    county                                ok      ok       ok   ok     out
    elsewhere                             out     out      out  out    ok
    prefecture province unit expired      no      no       no   no     no
  `,
  'evaluation.results': everybody,
  'evaluation.overview': everybody,
  'evaluation.village': everybody,
  'evaluation.readComments': ofTheOffices,
  'evaluation.decideComment': ofTheOffices,
};
