/** As in table-attendance. */
const ofTheCounty = `
                                          county far
    nobody                                sign   sign
    stranger                              bind   bind
    county                                ok     out
    elsewhere                             out    ok
    cadre first official secretary        no     no
    township prefecture province          no     no
    unit expired                          no     no
  `;

/** What the county does to one cadre’s sheet. */
const ofASheet = `
                                          near  next  far
    nobody                                sign  sign  sign
    stranger                              bind  bind  bind
    county                                ok    ok    out
    elsewhere                             out   out   ok
    cadre first official secretary        no    no    no
    township prefecture province          no    no    no
    unit expired                          no    no    no
  `;

const own = `
                                          own   near
    nobody                                sign  sign
    stranger                              bind  bind
    cadre first expired                   ok    out
    official secretary township county    no    no
    elsewhere prefecture province unit    no    no
  `;

/** 考核: who opens a round, is asked, decides, and whose own a sheet is. */
export const assessmentTable = {
  'assessment.open': `
                                          county
    nobody                                sign
    stranger                              bind
    county                                ok
    elsewhere                             out
    cadre first official secretary        no
    township prefecture province          no
    unit expired                          no
  `,
  'assessment.fill': ofTheCounty,
  'assessment.close': ofTheCounty,
  'assessment.closeRound': ofTheCounty,
  'assessment.rounds': `
                                          county
    nobody                                sign
    stranger                              bind
    township county elsewhere unit        ok
    official secretary                    ok
    cadre first expired                   no
    prefecture province                   no
  `,
  'assessment.round': `
                                          county
    nobody                                sign
    stranger                              bind
    township county elsewhere unit        ok
    cadre first official secretary        no
    prefecture province expired           no
  `,
  'assessment.asked': `
                                          county
    nobody                                sign
    stranger                              bind
    township unit official secretary      ok
    cadre first county elsewhere          no
    prefecture province expired           no
  `,
  'assessment.opine': `
                                          near  next  far
    nobody                                sign  sign  sign
    stranger                              bind  bind  bind
    township official secretary unit      ok    out   out
    cadre first county elsewhere          no    no    no
    prefecture province expired           no    no    no
  `,
  'assessment.hear': `
                                          near  next  far
    nobody                                sign  sign  sign
    stranger                              bind  bind  bind
    township                              ok    out   out
    county                                ok    ok    out
    elsewhere                             out   out   ok
    cadre first official secretary        no    no    no
    unit prefecture province expired      no    no    no
  `,
  'assessment.sheet': `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    cadre first expired                   ok    out   out   out
    township unit                         -     ok    out   out
    county                                -     ok    ok    out
    elsewhere                             -     out   out   ok
    official secretary                    no    no    no    no
    prefecture province                   no    no    no    no
  `,
  'assessment.hand': ofASheet,
  'assessment.takeBack': ofASheet,
  'assessment.decide': ofASheet,
  'assessment.answer': ofASheet,
  'assessment.sign': own,
  'assessment.object': own,
  'assessment.mine': `
                                          own
    nobody                                sign
    stranger                              bind
    cadre first expired                   ok
    official secretary township county    no
    elsewhere prefecture province unit    no
  `,
};
