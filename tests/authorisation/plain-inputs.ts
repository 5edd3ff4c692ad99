const nothing = () => ({});

/** The least each endpoint can be asked that is about nobody and no place. */
export const plainInputs = {
  'files.upload': () => ({ picture: 'AAAA', thumbnail: 'AAAA' }),
  'files.uploadRecording': () => ({ recording: 'AAAA' }),
  'identity.bind': () => ({ code: 'AAAAA-AAAAA' }),
  'identity.bindByPhone': () => ({ phoneCode: 'no-such-code' }),
  'identity.askDesk': () => ({ system: 'windows', program: 'edge' }),
  'identity.seeDesk': () => ({ code: 'AAAA-AAAA' }),
  'identity.allowDesk': () => ({ code: 'AAAA-AAAA', allow: true }),
  'inbox.list': nothing,
  'policy.show': nothing,
  'policy.choosePack': () => ({ pack: 'guizhou-2018', from: '2026-12-01' }),
  'policy.form': () => ({ rule: 'day-target' }),
  'policy.layValue': () => ({
    ...{ rule: 'trip-counts', from: '2026-12-01', value: { counts: true } },
    document: '县委组织部通知',
  }),
  'policy.dryRun': () => ({ rule: 'trip-counts', from: '2026-12-01', value: { counts: true } }),
  'policy.loadCalendar': () => ({
    year: 2027,
    holidays: { '2027-01-01': '元旦' },
    makeupWorkdays: {},
    source: '国务院办公厅通知',
  }),
};
