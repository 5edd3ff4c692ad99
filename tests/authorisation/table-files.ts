/** As in table-attendance. own, near, next, far: whose photo or recording, or whose report. */
const themselves = `
                                          here
    nobody                                sign
    stranger                              bind
    cadre first official secretary        ok
    township county elsewhere             ok
    prefecture province unit              ok
    expired                               no
  `;

const whatTheyMaySee = `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    cadre                                 ok    out   out   out
    first                                 ok    ok    out   out
    official                              -     out   out   out
    secretary township                    -     ok    out   out
    county prefecture province            -     ok    ok    out
    elsewhere                             -     out   out   ok
    unit                                  -     ok    out   out
    expired                               no    no    no    no
  `;

export const filesTable = {
  'files.upload': themselves,
  'files.uploadRecording': themselves,
  'files.link': whatTheyMaySee,
  'files.listen': whatTheyMaySee,
  'files.judge': `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    township                              -     ok    out   out
    county                                -     ok    ok    out
    elsewhere                             -     out   out   ok
    cadre first official secretary        no    no    no    no
    prefecture province unit expired      no    no    no    no
  `,
  'files.waiting': `
                                          village township next  county far
    nobody                                sign    sign     sign  sign   sign
    stranger                              bind    bind     bind  bind   bind
    township                              ok      ok       out   out    out
    county                                ok      ok       ok    ok     out
    elsewhere                             out     out      out   out    ok
    cadre first official secretary        no      no       no    no     no
    prefecture province unit expired      no      no       no    no     no
  `,
  'attendance.addPhoto': `
                                          own   near  next  far
    nobody                                sign  sign  sign  sign
    stranger                              bind  bind  bind  bind
    cadre first                           ok    out   out   out
    official secretary township county    no    no    no    no
    elsewhere prefecture province         no    no    no    no
    unit expired                          no    no    no    no
  `,
};
