/**
 * As in table-attendance. No assembly is there: `ok` is the reach only, and what an assembly or a
 * line has to be is told by refusals of its own.
 */
const whoeverRuns = `
                                          village next  far
    nobody                                sign    sign  sign
    stranger                              bind    bind  bind
    first township                        ok      out   out
    county                                ok      ok    out
    elsewhere                             out     out   ok
    cadre official secretary              no      no    no
    prefecture province unit expired      no      no    no
  `;

const whoeverCounts = `
                                          village next  far
    nobody                                sign    sign  sign
    stranger                              bind    bind  bind
    township                              ok      out   out
    county                                ok      ok    out
    elsewhere                             out     out   ok
    cadre first official secretary        no      no    no
    prefecture province unit expired      no      no    no
  `;

const everybody = `
                                          here
    nobody stranger                       ok
    cadre first official secretary        ok
    township county elsewhere             ok
    prefecture province unit expired      ok
  `;

export const evaluationTable = {
  'evaluation.openRound': `
                                          here
    nobody                                sign
    stranger                              bind
    county elsewhere                      ok
    cadre first official secretary        no
    township prefecture province          no
    unit expired                          no
  `,
  'evaluation.rounds': `
                                          here
    nobody                                sign
    stranger                              bind
    first township county elsewhere       ok
    cadre official secretary              no
    prefecture province unit expired      no
  `,
  'evaluation.plan': whoeverRuns,
  'evaluation.replan': whoeverRuns,
  'evaluation.open': whoeverRuns,
  'evaluation.close': whoeverRuns,
  'evaluation.count': whoeverCounts,
  'evaluation.publish': whoeverCounts,
  'evaluation.list': whoeverRuns,
  'evaluation.show': whoeverRuns,
  'evaluation.wallImage': whoeverRuns,
  'evaluation.addToRoll': whoeverRuns,
  'evaluation.removeFromRoll': whoeverRuns,
  'evaluation.roll': whoeverRuns,
  'evaluation.printSlips': whoeverRuns,
  'evaluation.handSlip': whoeverRuns,
  'evaluation.surrenderForPaper': whoeverRuns,
  'evaluation.enterPaper': `
                                          village next  far
    nobody                                sign    sign  sign
    stranger                              bind    bind  bind
    first official secretary township     ok      out   out
    county                                ok      ok    out
    elsewhere                             out     out   ok
    cadre                                 no      no    no
    prefecture province unit expired      no      no    no
  `,
  'evaluation.scan': everybody,
  'evaluation.myLine': `
                                          here
    nobody                                sign
    stranger                              ok
    cadre first official secretary        ok
    township county elsewhere             ok
    prefecture province unit expired      ok
  `,
  'evaluation.askToken': `
                                          here
    nobody                                sign
    stranger                              bind
    cadre first official secretary        ok
    township county elsewhere             ok
    prefecture province unit expired      ok
  `,
  'evaluation.askTokenBySlip': everybody,
  'evaluation.askTokenOnTablet': whoeverRuns,
  'evaluation.rateSigned': `
                                          own   village next  far
    nobody                                sign  sign    sign  sign
    stranger                              bind  bind    bind  bind
    cadre official secretary              ok    out     out   out
    first                                 ok    ok      out   out
    township                              out   ok      out   out
    county                                out   ok      ok    out
    elsewhere                             out   out     out   ok
    prefecture province unit expired      no    no      no    no
  `,
};
