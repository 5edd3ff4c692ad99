/**
 * As in table-attendance; `ourUnit` is a proposal about the unit as such. `ok` at proposal.decide and
 * proposal.review is the reach only: whether the role stands for the body that decides is told by a
 * refusal of its own; and at proposal.ranking, whether the document orders one.
 */
const decides = `
                                          own   near  next  far   ourUnit
    nobody                                sign  sign  sign  sign  sign
    stranger                              bind  bind  bind  bind  bind
    county prefecture province            -     ok    ok    out   ok
    elsewhere                             -     out   out   ok    out
    cadre first official secretary        no    no    no    no    no
    township unit expired                 no    no    no    no    no
  `;

export const proposalTable = {
  'proposal.list': `
                                          here
    nobody                                sign
    stranger                              bind
    cadre first township county           ok
    elsewhere prefecture province unit    ok
    expired                               ok
    official secretary                    no
  `,
  'proposal.inForce': `
                                          village  township  next  county  far
    nobody                                sign     sign      sign  sign    sign
    stranger                              bind     bind      bind  bind    bind
    county prefecture province            ok       ok        ok    ok      out
    elsewhere                             out      out       out   out     ok
    cadre first official secretary        no       no        no    no      no
    township unit expired                 no       no        no    no      no
  `,
  'proposal.within': `
                                          village  township  next  county  far
    nobody                                sign     sign      sign  sign    sign
    stranger                              bind     bind      bind  bind    bind
    township                              ok       ok        out   out     out
    county prefecture province            ok       ok        ok    ok      out
    elsewhere                             out      out       out   out     ok
    cadre first official secretary        no       no        no    no      no
    unit expired                          no       no        no    no      no
  `,
  'proposal.show': `
                                          own   near  next  far   ourUnit
    nobody                                sign  sign  sign  sign  sign
    stranger                              bind  bind  bind  bind  bind
    cadre first expired                   ok    out   out   out   out
    township                              -     ok    out   out   ok
    county prefecture province            -     ok    ok    out   ok
    elsewhere                             -     out   out   ok    out
    unit                                  -     ok    out   out   ok
    official secretary                    no    no    no    no    no
  `,
  'proposal.answer': `
                                          own   near  next  far   ourUnit
    nobody                                sign  sign  sign  sign  sign
    stranger                              bind  bind  bind  bind  bind
    cadre first expired                   ok    out   out   out   out
    unit                                  -     out   out   out   ok
    official secretary township county    no    no    no    no    no
    elsewhere prefecture province         no    no    no    no    no
  `,
  'proposal.decide': decides,
  'proposal.review': decides,
  'proposal.supplement': `
                                          own   near  next  far   ourUnit
    nobody                                sign  sign  sign  sign  sign
    stranger                              bind  bind  bind  bind  bind
    township                              -     ok    out   out   ok
    county                                -     ok    ok    out   ok
    elsewhere                             -     out   out   ok    out
    cadre first official secretary        no    no    no    no    no
    prefecture province unit expired      no    no    no    no    no
  `,
  'proposal.form': `
                                          here
    nobody                                sign
    stranger                              bind
    county elsewhere                      ok
    cadre first official secretary        no
    township prefecture province          no
    unit expired                          no
  `,
  'proposal.open': `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    county                                -     ok    ok    out
    elsewhere                             -     out   out   ok
    cadre first official secretary        no    no    no    no
    township prefecture province          no    no    no    no
    unit expired                          no    no    no    no
  `,
  'proposal.ranking': `
                                          village  township  next  county  far
    nobody                                sign     sign      sign  sign    sign
    stranger                              bind     bind      bind  bind    bind
    township                              ok       ok        out   out     out
    county prefecture                     ok       ok        ok    ok      out
    elsewhere                             out      out       out   out     ok
    cadre first official secretary        no       no        no    no      no
    province unit expired                 no       no        no    no      no
  `,
  'proposal.passRanking': `
                                          township  next
    nobody                                sign      sign
    stranger                              bind      bind
    township                              ok        out
    county                                ok        ok
    elsewhere                             out       out
    cadre first official secretary        no        no
    prefecture province unit expired      no        no
  `,
  'proposal.rankings': `
                                          here
    nobody                                sign
    stranger                              bind
    county elsewhere prefecture           ok
    cadre first official secretary        no
    township province unit expired        no
  `,
  'proposal.seeRanking': `
                                          township  next
    nobody                                sign      sign
    stranger                              bind      bind
    county prefecture                     ok        ok
    elsewhere                             out       out
    cadre first official secretary        no        no
    township province unit expired        no        no
  `,
};
