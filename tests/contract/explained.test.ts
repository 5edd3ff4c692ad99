import type { EndpointName } from '../../src/contract/contract';
import { contract } from '../../src/contract/contract';
import { numbersIn } from './numbers-in';

/**
 * Every number an answer holds is one of three: its rules travel with it (`explanations` in the
 * answer); it is explained by another answer, one tap away; or no rule makes it and it is named here,
 * with what it counts. A new number that is none of them fails.
 */
const oneTapAway: Readonly<Record<string, EndpointName>> = {
  'home.show.today.monthCounted': 'attendance.month',
  'home.show.today.monthTarget': 'attendance.month',
  'leave.list.mine[].days': 'leave.show',
  'leave.list.waiting[].days': 'leave.show',
  'leave.list.overdue[].days': 'leave.show',
  'leave.list.mine[].returned.early': 'leave.show',
  'leave.list.mine[].returned.late': 'leave.show',
  'leave.list.waiting[].returned.early': 'leave.show',
  'leave.list.waiting[].returned.late': 'leave.show',
  'leave.list.overdue[].returned.early': 'leave.show',
  'leave.list.overdue[].returned.late': 'leave.show',
  'leave.return.early': 'leave.show',
  'leave.return.late': 'leave.show',
  'check.draws.draws[].count': 'check.redraw',
  'check.draws.draws[].from': 'check.redraw',
  'check.draws.draws[].people': 'check.redraw',
  'evaluation.overview.sums[].withheld': 'evaluation.results',
  'evaluation.overview.sums[].counts[].count': 'evaluation.results',
};

const recordsOnly: Readonly<Record<string, string>> = {
  'adoption.around.followUps[].generation': 'how many links it is away',
  'adoption.trail.followUps[].generation': 'how many links it is away',
  'allowance.pay.recorded': 'people of the list that was sent',
  'allowance.pay.fen': 'sum of the list that was sent',
  'allowance.reverse.payments': 'entries of the month',
  'funds.enter.entry': 'place in the book',
  'attendance.recordTrip.days': 'days from the first to the last that were entered',
  'attendance.today.counts.posted': 'rows of the same answer',
  'attendance.today.counts.inVillage': 'rows of the same answer',
  'attendance.today.counts.trip': 'rows of the same answer',
  'attendance.today.counts.notReported': 'rows of the same answer',
  'attendance.sumUp.sheets': 'lines of the sheet',
  'attendance.sign.sheets': 'lines of the sheet',
  'attendance.confirm.sheets': 'lines of the sheet',
  'attendance.sendBack.sheets': 'lines of the sheet',
  'attendance.correct.corrections': 'corrections of the day',
  'forms.mine.own[].fetched': 'how often the file was taken',
  'forms.mine.own[].left': 'how often the file may still be taken, said in the same line',
  'forms.mine.waiting[].fetched': 'how often the file was taken',
  'forms.mine.waiting[].left': 'how often the file may still be taken, said in the same line',
  'forms.log.exports[].fetched': 'how often the file was taken',
  'forms.log.exports[].left': 'how often the file may still be taken, said in the same line',
  'files.uploadRecording.seconds': 'how long the recording sounds',
  'files.listen.sounds': 'how long the recording sounds',
  'files.listen.seconds': 'how long the address is good',
  'files.waiting.files[].sounds': 'how long the recording sounds',
  'home.show.unit.posted': 'people of the unit, listed one tap away',
  'home.show.unit.inVillage': 'people of the unit, listed one tap away',
  'home.show.unit.trip': 'people of the unit, listed one tap away',
  'home.show.unit.notReported': 'people of the unit, listed one tap away',
  'home.show.unread.count': 'notices',
  'inbox.list.unread': 'notices',
  'inbox.markSeen.marked': 'notices',
  'evaluation.overview.sums[].villages': 'published results',
  'evaluation.overview.results[].number': 'which assembly of the village’s quarter it is',
  'evaluation.list.assemblies[].number': 'which assembly of the village’s quarter it is',
  'evaluation.readComments.comments[].number': 'place in the list',
  'evaluation.decideComment.number': 'place in the list',
  'evaluation.enterPaper.differences[].first': 'sheets as one person typed them',
  'evaluation.enterPaper.differences[].second': 'sheets as one person typed them',
  'check.draw.checks': 'checks of the draw',
  'roster.delegations.longest': 'a limit of this project’s, said in words beside it',
  'identity.issueCodes.left': 'people without a code',
  'files.link.seconds': 'how long a link is good',
  'assessment.close.closed': 'sheets that were sent',
  'awards.object.entry': 'place in the list, as it was asked',
  'awards.objections.others': 'objections another officer handles',
  'publicity.list.seconds': 'how long a link is good',
  'publicity.digest.seconds': 'how long a link is good',
  'publicity.read.seconds': 'how long a link is good',
  'publicity.read.blocks[].width': 'of the picture as it was taken',
  'publicity.read.blocks[].height': 'of the picture as it was taken',
  'publicity.story.edition': 'times the draft was saved',
  'publicity.story.live': 'place in the list of versions',
  'publicity.story.versions[].number': 'place in the list',
  'publicity.story.steps[].version': 'place in the list of versions',
  'publicity.story.steps[].remarks[].block': 'place in the list of blocks',
  'publicity.withdrawConsent.pictures': 'pictures of the story',
  'sharing.spread.total': 'times shared cards were opened',
  'sharing.spread.sums[].cards': 'cards that were opened',
  'sharing.spread.sums[].opens': 'times shared cards were opened',
  'sharing.spread.cards[].opens': 'times shared cards were opened',
  'sharing.spread.others': 'times shared cards were opened',
  'publicity.choose.place': 'the place that was entered',
  'publicity.save.edition': 'times the draft was saved',
  'policy.show.calendarYears[]': 'years',
  'policy.loadCalendar.year': 'the year that was entered',
  'roster.preview.problemTotal': 'rows of the workbook',
  'roster.preview.rows{}': 'rows of the workbook',
  'roster.preview.changes.insert': 'rows of the workbook',
  'roster.preview.changes.replace': 'rows of the workbook',
  'roster.preview.changes.same': 'rows of the workbook',
  ...Object.fromEntries(
    ['startImport', 'continueImport', 'undoImport', 'imports.imports[]'].flatMap((where) => [
      [`roster.${where}.steps`, 'steps of the import'],
      [`roster.${where}.done`, 'steps of the import'],
      [`roster.${where}.summary{}`, 'rows of the workbook'],
    ]),
  ),
};

const numbers = Object.entries(contract).flatMap(([name, { output }]) => numbersIn(name, output));
const bare = numbers.filter(({ explained }) => !explained).map(({ path }) => path);

test('a number without its rules is explained one tap away, or no rule makes it', () => {
  const known = [...Object.keys(oneTapAway), ...Object.keys(recordsOnly)];
  expect(bare.filter((path) => !known.includes(path))).toEqual([]);
});

test('nothing stands in the lists that is explained, or not there', () => {
  const known = [...Object.keys(oneTapAway), ...Object.keys(recordsOnly)];
  expect(known.filter((path) => !bare.includes(path))).toEqual([]);
});

test('what is one tap away is explained there', () => {
  const without = [...new Set(Object.values(oneTapAway))].filter((name) =>
    numbersIn(name, contract[name].output).some(({ explained }) => !explained),
  );
  expect(without).toEqual([]);
});
