/** As in table-attendance. */
const ofAnybodyBound = `
                                          near
    nobody                                sign
    stranger                              bind
    cadre first official secretary        ok
    township county elsewhere prefecture  ok
    province unit expired                 ok
  `;

const ofAnswerers = `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    cadre first official secretary        ok    ok    out   out
    township                              ok    ok    out   out
    county elsewhere                      ok    out   out   out
    prefecture province unit expired      no    no    no    no
  `;

/** 借鉴: what is kept, tried, linked and asked, and who sees how far a case has got. */
export const adoptionTable = {
  'adoption.keep': ofAnybodyBound,
  'adoption.letGo': ofAnybodyBound,
  'adoption.mine': ofAnybodyBound,
  'adoption.ask': ofAnybodyBound,
  'adoption.takeBack': ofAnybodyBound,
  'adoption.questions': ofAnybodyBound,
  'adoption.try': `
                                          near  neighbour next  far
    nobody                                sign  sign      sign  sign
    stranger                              bind  bind      bind  bind
    cadre first official secretary        ok    out       out   out
    township county elsewhere             no    no        no    no
    prefecture province unit expired      no    no        no    no
  `,
  'adoption.link': `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    cadre first official secretary        ok    out   out   out
    township county elsewhere             ok    out   out   out
    prefecture province unit expired      no    no    no    no
  `,
  'adoption.unlink': `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    cadre first official secretary        ok    out   out   out
    township                              ok    out   out   out
    county                                ok    ok    ok    out
    elsewhere                             -     out   out   ok
    prefecture province unit expired      no    no    no    no
  `,
  'adoption.answer': ofAnswerers,
  'adoption.showAnswer': ofAnswerers,
  'adoption.takeDown': `
                                          near  next  far
    nobody                                sign  sign  sign
    stranger                              bind  bind  bind
    township                              ok    out   out
    county                                ok    ok    out
    elsewhere                             out   out   ok
    cadre first official secretary        no    no    no
    prefecture province unit expired      no    no    no
  `,
  'adoption.around': `
                                          near
    nobody stranger cadre first official  ok
    secretary township county elsewhere   ok
    prefecture province unit expired      ok
  `,
  'adoption.trail': `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    cadre official secretary              ok    out   out   out
    first township                        ok    ok    out   out
    county                                ok    ok    ok    out
    elsewhere                             -     out   out   ok
    prefecture province unit expired      no    no    no    no
  `,
  'adoption.within': `
                                          village township next county far
    nobody                                sign    sign     sign sign   sign
    stranger                              bind    bind     bind bind   bind
    township                              ok      ok       out  out    out
    county                                ok      ok       ok   ok     out
    elsewhere                             out     out      out  out    ok
    cadre first official secretary        no      no       no   no     no
    prefecture province unit expired      no      no       no   no     no
  `,
};
