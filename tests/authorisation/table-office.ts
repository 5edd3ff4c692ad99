/** As in table-attendance. here: whatever concerns the county as a whole. */
const forAnyoneSignedIn = `
                                          here
    nobody                                sign
    stranger cadre first official         ok
    secretary township county elsewhere   ok
    prefecture province unit expired      ok
  `;

const forAnyoneBound = `
                                          here
    nobody                                sign
    stranger                              bind
    cadre first official                  ok
    secretary township county elsewhere   ok
    prefecture province unit expired      ok
  `;

/** Nobody is asked who they are. */
const forEverybody = `
                                          here
    nobody stranger                       ok
    cadre first official secretary        ok
    township county elsewhere             ok
    prefecture province unit expired      ok
  `;

const forTheCounty = `
                                          here
    nobody                                sign
    stranger                              bind
    county                                ok
    elsewhere                             out
    cadre first official secretary        no
    township prefecture province          no
    unit expired                          no
  `;

const forOfficesLookingAtADivision = `
                                          village township next  county far
    nobody                                sign    sign     sign  sign   sign
    stranger                              bind    bind     bind  bind   bind
    first secretary                       ok      out      out   out    out
    township                              ok      ok       out   out    out
    county                                ok      ok       ok    ok     out
    elsewhere                             out     out      out   out    ok
    cadre official prefecture             no      no       no    no     no
    province unit expired                 no      no       no    no     no
  `;

export const officeTable = {
  'ballot-box.cast': forEverybody,

  'home.show': forAnyoneSignedIn,
  'policy.show': forAnyoneSignedIn,
  'identity.bind': forAnyoneSignedIn,
  'identity.bindByPhone': forAnyoneSignedIn,
  'identity.askDesk': forAnyoneSignedIn,
  'identity.seeDesk': forAnyoneBound,
  'identity.allowDesk': forAnyoneBound,

  'inbox.list': forAnyoneBound,
  // Whose notices: one's own, or a colleague's.
  'inbox.markSeen': `
                                          own   near
    nobody                                sign  sign
    stranger                              bind  bind
    cadre first official                  ok    out
    secretary township county elsewhere   ok    out
    prefecture province unit expired      ok    out
  `,

  'policy.choosePack': forTheCounty,
  'policy.form': forTheCounty,
  'policy.layValue': forTheCounty,
  'policy.dryRun': forTheCounty,
  'policy.loadCalendar': forTheCounty,
  'roster.template': forTheCounty,
  'roster.preview': forTheCounty,
  'roster.startImport': forTheCounty,
  'roster.continueImport': forTheCounty,
  'roster.undoImport': forTheCounty,
  'roster.imports': forTheCounty,

  'roster.people': forOfficesLookingAtADivision,
  'roster.villages': forOfficesLookingAtADivision,

  'identity.issueCodes': `
                                          township next  county far
    nobody                                sign     sign  sign   sign
    stranger                              bind     bind  bind   bind
    township                              ok       out   out    out
    county                                ok       ok    ok     out
    elsewhere                             out      out   out    ok
    cadre first official secretary        no       no    no     no
    prefecture province unit expired      no       no    no     no
  `,
  // "boss": looked after by the township, but holding a grant for the county.
  'identity.release': `
                                          near  next  far   boss
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    township                              ok    out   out   out
    county                                ok    ok    out   ok
    elsewhere                             out   out   ok    out
    cadre first official secretary        no    no    no    no
    prefecture province unit expired      no    no    no    no
  `,
};
