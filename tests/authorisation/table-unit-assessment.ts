/** As `table-attendance.ts`: the county looks at the units, a unit sees and answers its own. */
const ofTheCounty = `
                                          own   other
    nobody                                sign  sign
    stranger                              bind  bind
    county                                ok    ok
    elsewhere                             out   out
    cadre first official secretary        no    no
    township prefecture province          no    no
    unit expired                          no    no
  `;

export const unitAssessmentTable = {
  'unit-assessment.years': `
                                          county
    nobody                                sign
    stranger                              bind
    county elsewhere unit                 ok
    cadre first official secretary        no
    township prefecture province expired  no
  `,
  'unit-assessment.open': `
                                          county
    nobody                                sign
    stranger                              bind
    county                                ok
    elsewhere                             out
    cadre first official secretary        no
    township prefecture province          no
    unit expired                          no
  `,
  'unit-assessment.units': `
                                          county far
    nobody                                sign   sign
    stranger                              bind   bind
    county                                ok     out
    elsewhere                             out    ok
    cadre first official secretary        no     no
    township prefecture province          no     no
    unit expired                          no     no
  `,
  'unit-assessment.sheet': `
                                          own   other
    nobody                                sign  sign
    stranger                              bind  bind
    county                                ok    ok
    elsewhere                             out   out
    unit                                  ok    out
    cadre first official secretary        no    no
    township prefecture province expired  no    no
  `,
  'unit-assessment.answer': `
                                          own   other
    nobody                                sign  sign
    stranger                              bind  bind
    unit                                  ok    out
    county elsewhere                      no    no
    cadre first official secretary        no    no
    township prefecture province expired  no    no
  `,
  'unit-assessment.conclude': ofTheCounty,
  'unit-assessment.review': ofTheCounty,
  'unit-assessment.takeBack': ofTheCounty,
};
