import type { EndpointName } from '../../src/contract/contract';
import { ENVELOPE_LENGTH } from '../../src/core/evaluation/envelope';
import { issueId } from '../../src/core/evaluation/issue';
import { cadreKey, objectionId } from '../../src/core/awards/places';
import { assemblyId, lineId, talkId } from '../../src/core/evaluation/places';
import { projectId } from '../../src/core/funds/places';
import { leaveId } from '../../src/core/leave/places';
import { proposalId } from '../../src/core/proposal/places';
import { COUNTY, UNIT, VILLAGE } from '../fixtures/small-county';
import { questionOf } from './adoptions';
import { divisions, villages } from './areas';
import { assessmentIn, assessmentOf } from './assessments';
import { nominationOf, roundIn } from './awards';
import { OTHER_UNIT, cast, roles } from './cast';
import { checkOf, drawOf } from './checks';
import { exportOf } from './exports';
import { followingInputs } from './following-inputs';
import { entryOf } from './logs';
import { photoOf, recordingOf } from './photos';
import { plainInputs } from './plain-inputs';
import { storyOf } from './stories';

interface Case {
  readonly role: string;
  /** The heading of the column. */
  readonly about: string;
  /** A roster workbook, as downloaded. */
  readonly file: string;
}

const people = (about: string, role: string): string => (about === 'own' ? role : about);

const division = ({ about }: Case) => ({ division: divisions[about] });
const cadre = ({ about, role }: Case) => ({ cadre: people(about, role) });
const posted = (one: Case) => ({ ...cadre(one), village: villages[one.about] });
const step = ({ about }: Case) => ({ village: villages[about], month: '2026-10' });
const photo = (one: Case) => ({ file: photoOf(people(one.about, one.role)) });
const leave = ({ about, role }: Case) => ({ leave: leaveId(people(about, role), 1) });
const assembly = ({ about }: Case) => ({
  assembly: assemblyId(villages[about] ?? VILLAGE, '2026-Q4', 1),
});
const ofAssembly = (rest: object) => (one: Case) => ({ ...assembly(one), ...rest });
const line = (one: Case) => ({ ...assembly(one), line: lineId(assembly(one).assembly, 1) });
const blinded = '0'.repeat(64);
const proposal = ({ about, role }: Case) => ({
  proposal: proposalId('strike', people(about, role), 'check:1'),
});
const entry = ({ about, role }: Case) => ({ entry: entryOf(people(about, role)) });
const check = ({ about, role }: Case) => ({ check: checkOf(people(about, role)) });
const story = (one: Case) => ({ story: storyOf(people(one.about, one.role)) });
const followUp = (one: Case) => ({ followUp: story(one).story });
const question = (one: Case) => ({ question: questionOf(people(one.about, one.role)) });
const nomination = (one: Case) => ({ nomination: nominationOf(people(one.about, one.role)) });
const awardRound = ({ about }: Case) => ({ round: roundIn(divisions[about] ?? COUNTY) });
const award = ({ about, role }: Case) => ({
  ...{ round: roundIn(COUNTY), nominee: cadreKey(people(about, role)) },
});
const assessment = ({ about }: Case) => ({ round: assessmentIn(divisions[about] ?? COUNTY) });
const assessed = (one: Case) => ({ sheet: assessmentOf(people(one.about, one.role)) });
const nothing = () => ({});
const exported = ({ about }: Case) => ({ number: exportOf(divisions[about] ?? COUNTY) });
const sheet = (one: Case) => ({
  of: { form: 'month-sheet', ...division(one), month: '2026-10' },
});
const ROBOT_KEY = '00000000-0000-0000-0000-000000000000';
const someImport = () => ({ import: 'import:none' });

const paid = ({ about, role }: Case) => {
  const cadre = people(about, role);
  const unit = cast.find(({ id }) => id === cadre)?.posted?.unit ?? UNIT;
  return { cadre, month: '2026-10', unit };
};
const paying = (one: Case) => {
  const { cadre, ...of } = paid(one);
  const list = [{ cadre, fen: 100 }];
  return { ...of, kind: 'living', on: '2026-11-19', people: list };
};

const book = ({ about }: Case) => ({ village: villages[about] ?? VILLAGE, year: '2026' });
const given = (one: Case) => ({
  ...{ ...book(one), kind: 'received', fund: 'work', payer: 'unit', fen: 100 },
  ...{ unit: one.about === 'near' ? UNIT : OTHER_UNIT, on: '2026-11-19', what: '工作经费' },
});
const project = (one: Case) => ({ project: projectId(book(one).village, 1) });
const projectPlan = { name: '修路', what: '硬化', from: '2026-11-01', due: '2026-12-31' };

/** The least each endpoint can be asked. */
export const inputs: Record<EndpointName, (one: Case) => unknown> = {
  'adoption.keep': story,
  'adoption.try': (one) => ({
    ...{ story: storyOf('far'), village: villages[one.about] },
    ...{ from: '2026-11-20', beginsWith: '先找地' },
  }),
  'adoption.letGo': story,
  'adoption.link': (one) => ({ ...followUp(one), origin: storyOf('next') }),
  'adoption.unlink': (one) => ({ ...followUp(one), reason: '连错了' }),
  'adoption.mine': nothing,
  'adoption.ask': (one) => ({ ...story(one), text: '花了多少钱' }),
  'adoption.answer': (one) => ({ ...question(one), text: '两万元' }),
  'adoption.showAnswer': question,
  'adoption.takeBack': question,
  'adoption.takeDown': (one) => ({ ...question(one), reason: '与案例无关' }),
  'adoption.questions': nothing,
  'adoption.around': story,
  'adoption.trail': story,
  'adoption.within': division,
  'overview.show': (one) => ({ ...division(one), month: '2026-10' }),
  'allowance.person': (one) => ({ ...cadre(one), year: 2026 }),
  'allowance.unit': ({ about }) => ({
    unit: about === 'own' ? UNIT : OTHER_UNIT,
    month: '2026-10',
  }),
  'allowance.division': (one) => ({ ...division(one), month: '2026-10' }),
  'allowance.pay': paying,
  'allowance.reverse': (one) => ({ ...paid(one), number: 0, reason: '记错了' }),
  'allowance.claim': (one) => ({ ...paid(one), route: '县城到村', km: 30, times: 1 }),
  'allowance.takeBackClaim': paid,
  'allowance.settleClaim': (one) => ({ ...paid(one), agree: true }),
  'attendance.report': (one) => ({ ...posted(one), reason: '在村' }),
  'attendance.enter': (one) => ({ ...posted(one), day: '2026-11-19', means: 'paper' }),
  'attendance.recordTrip': (one) => ({
    ...posted(one),
    from: '2026-11-18',
    to: '2026-11-19',
    destination: '县城',
    purpose: '开会',
  }),
  'attendance.month': (one) => ({ ...cadre(one), month: '2026-11' }),
  'attendance.today': division,
  'attendance.unit': ({ about }) => ({
    unit: about === 'own' ? UNIT : OTHER_UNIT,
    month: '2026-11',
  }),
  'attendance.sheets': (one) => ({ ...division(one), month: '2026-10' }),
  'attendance.sumUp': step,
  'attendance.sign': step,
  'attendance.confirm': step,
  'attendance.sendBack': step,
  'attendance.correct': (one) => ({
    ...cadre(one),
    day: '2026-10-15',
    becomes: 'in-village',
    reason: '核对纸质签到',
  }),
  'assessment.open': () => ({ year: '2026', time: 'annual', opinionsUntil: '2026-11-30' }),
  'assessment.fill': assessment,
  'assessment.close': (one) => ({ ...assessment(one), people: ['near'] }),
  'assessment.closeRound': assessment,
  'assessment.rounds': nothing,
  'assessment.round': () => ({ round: assessmentIn(COUNTY) }),
  'assessment.asked': () => ({ round: assessmentIn(COUNTY) }),
  'assessment.opine': (one) => ({
    ...{ ...assessed(one), text: '好' },
    from: { unit: 'unit', township: 'township' }[one.role] ?? 'village-cadres',
  }),
  'assessment.hear': (one) => ({
    ...{ ...assessed(one), from: 'villagers', text: '好' },
    hearing: { on: '2026-11-19', method: 'meeting', invited: 12, came: 9 },
  }),
  'assessment.sheet': assessed,
  'assessment.hand': assessed,
  'assessment.takeBack': (one) => ({ ...assessed(one), reason: '补意见' }),
  'assessment.decide': (one) => ({ ...assessed(one), grade: 'competent', reason: '尽职' }),
  'assessment.answer': (one) => ({ ...assessed(one), answer: '维持' }),
  'assessment.sign': assessed,
  'assessment.object': (one) => ({ ...assessed(one), text: '有出入' }),
  'assessment.mine': nothing,
  'awards.open': () => ({
    ...{ year: '2026', nominateUntil: '2026-12-20' },
    ...{ classes: [{ to: 'cadre', title: '优秀驻村干部' }] },
    contact: { office: '组织部', phone: '0692-8180000' },
  }),
  'awards.nominate': (one) => ({ ...award(one), class: 'c1', why: '修路' }),
  'awards.takeBack': nomination,
  'awards.decline': nomination,
  'awards.review': (one) => ({
    nomination: nominationOf('near').replace(COUNTY, divisions[one.about] ?? ''),
    decision: 'take',
  }),
  'awards.publish': (one) => ({ ...awardRound(one), to: '2026-12-10' }),
  'awards.object': (one) => ({ ...awardRound(one), entry: 1, text: '不符合' }),
  'awards.enterObjection': (one) => ({
    ...{ ...awardRound(one), entry: 1, text: '不符合', way: 'phone' },
  }),
  'awards.handleObjection': (one) => ({
    objection: objectionId(awardRound(one).round, cadreKey('near'), 'AAAA'),
    ...{ decision: 'reject', answer: '不属实' },
  }),
  'awards.announce': awardRound,
  'awards.end': (one) => ({ ...awardRound(one), reason: '没有' }),
  'awards.rounds': nothing,
  'awards.round': awardRound,
  'awards.candidates': (one) => ({ ...awardRound(one), kind: 'cadre' }),
  'awards.candidate': award,
  'awards.mine': nothing,
  'awards.objections': awardRound,
  'awards.public': nothing,
  'awards.read': awardRound,
  'ballot-box.cast': () => ({
    assembly: 'assembly:none',
    party: 'villagers',
    token: { nonce: '0'.repeat(64), output: '0'.repeat(128) },
    envelope: '0'.repeat(ENVELOPE_LENGTH),
  }),
  'check.options': division,
  'check.draw': (one) => ({
    ...{ ...division(one), of: 'cadres', count: 1, way: 'random', on: '2026-11-21' },
  }),
  'check.draws': nothing,
  'check.redraw': ({ about }) => ({ draw: drawOf(divisions[about] ?? '') }),
  'check.direct': (one) => ({
    ...{ ...cadre(one), way: 'unannounced', on: '2026-11-21', why: '群众反映' },
  }),
  'check.cancel': (one) => ({ ...check(one), reason: '改期' }),
  'check.record': (one) => ({ ...check(one), day: '2026-11-20', found: 'in-village' }),
  'check.answer': (one) => ({ ...check(one), words: '在邻村入户' }),
  'check.judge': (one) => ({ ...check(one), decision: 'drop', reason: '核实在村' }),
  'check.lift': (one) => ({ ...check(one), reason: '申诉成立' }),
  'check.list': nothing,
  'check.show': check,
  'attendance.addPhoto': (one) => ({ ...cadre(one), day: '2026-11-20', file: photo(one).file }),
  // Bytes that are no picture: whoever may upload is told so.
  'files.link': photo,
  'files.listen': (one) => ({ file: recordingOf(people(one.about, one.role)) }),
  'files.waiting': division,
  'files.judge': (one) => ({ ...photo(one), verdict: 'clean' }),
  'evaluation.openRound': () => ({ quarter: '2026-Q4' }),
  'evaluation.rounds': nothing,
  'evaluation.plan': (one) => ({
    ...{ village: villages[one.about], quarter: '2026-Q4', day: '2026-11-20', place: '村委会' },
  }),
  'evaluation.replan': ofAssembly({ day: '2026-11-20', place: '村委会' }),
  'evaluation.open': assembly,
  'evaluation.close': assembly,
  'evaluation.count': assembly,
  'evaluation.publish': assembly,
  'evaluation.list': (one) => ({ ...division(one), quarter: '2026-Q4' }),
  'evaluation.show': assembly,
  'evaluation.wallImage': assembly,
  'evaluation.addToRoll': ofAssembly({ lines: [{ party: 'villagers', name: '王大爷' }] }),
  'evaluation.removeFromRoll': line,
  'evaluation.roll': assembly,
  'evaluation.printSlips': ofAssembly({ count: 1 }),
  'evaluation.handSlip': (one) => ({ ...line(one), serial: '001' }),
  'evaluation.surrenderForPaper': line,
  'evaluation.enterPaper': ofAssembly({ party: 'villagers', sheets: [] }),
  'evaluation.scan': () => ({ code: 'ABCDEFGH' }),
  'evaluation.myLine': assembly,
  'evaluation.askToken': ofAssembly({ blinded }),
  'evaluation.askTokenBySlip': ofAssembly({ slip: 'A'.repeat(27), blinded }),
  'evaluation.askTokenOnTablet': (one) => ({ ...line(one), blinded }),
  'evaluation.rateSigned': (one) => ({
    ...(one.about === 'own' ? assembly(one) : line(one)),
    ratings: ['good'],
  }),
  'evaluation.setTalk': ofAssembly({
    ...{ party: 'cadres', speaker: '王强', outline: '修路', state: 'draft' },
  }),
  'evaluation.dropRecording': (one) => ({ talk: talkId(assembly(one).assembly, 1) }),
  'evaluation.talks': assembly,
  'evaluation.raiseIssue': ofAssembly({ what: '路灯', answersName: '王强', due: '2026-12-20' }),
  'evaluation.commit': (one) => ({
    ...{ village: villages[one.about], what: '路灯', answersName: '王强', due: '2026-12-20' },
  }),
  'evaluation.updateIssue': ({ about, role }) => ({
    issue: issueId(villages[about] ?? VILLAGE, about === 'own' ? 2 + roles.indexOf(role) : 1),
    step: 'done',
    remark: '装好了',
  }),
  'evaluation.issues': division,
  'evaluation.results': assembly,
  'forms.print': sheet,
  'forms.ask': (one) => ({ ...sheet(one), reason: '存档' }),
  'forms.settle': (one) => ({ ...exported(one), agree: true }),
  'forms.fetch': exported,
  'forms.mine': nothing,
  'forms.log': (one) => ({ ...division(one), month: '2026-11' }),
  'forms.result': assembly,
  'evaluation.overview': (one) => ({ ...division(one), quarter: '2026-Q4' }),
  'evaluation.readComments': assembly,
  'evaluation.decideComment': ofAssembly({ number: 1, state: 'shown' }),
  'evaluation.village': (one) => ({ village: villages[one.about] ?? VILLAGE }),
  'funds.village': book,
  'funds.within': (one) => ({ ...division(one), year: '2026' }),
  'funds.unit': ({ about }) => ({ unit: about === 'own' ? UNIT : OTHER_UNIT, year: '2026' }),
  'funds.enter': given,
  'funds.settle': (one) => ({ ...book(one), number: 0, agree: true }),
  'funds.reverse': (one) => ({ ...book(one), number: 0, reason: '记错了' }),
  'funds.close': book,
  'funds.planProject': (one) => ({ village: book(one).village, ...projectPlan }),
  'funds.replanProject': (one) => ({ ...project(one), ...projectPlan, reason: '改期' }),
  'funds.reportProject': (one) => ({
    ...{ ...project(one), state: 'going', on: '2026-11-19', text: '开工了' },
  }),
  ...followingInputs,
  ...plainInputs,
  'home.show': nothing,
  'identity.issueCodes': (one) => ({ ...division(one), people: [] }),
  'identity.release': ({ about, role }) => ({ person: people(about, role), reason: '换手机' }),
  'inbox.markSeen': (one) => ({ notices: [`notice:${people(one.about, one.role)}:entered`] }),
  'leave.preview': () => ({ kind: 'personal', from: '2026-11-23', to: '2026-11-24' }),
  'leave.apply': () => ({ kind: 'personal', from: '2026-11-23', to: '2026-11-24', reason: '有事' }),
  'leave.addProof': (one) => ({ ...leave(one), file: photo(one).file }),
  'leave.restSlots': () => ({ month: '2026-11' }),
  'leave.withdraw': leave,
  'leave.decide': (one) => ({ ...leave(one), decision: 'grant' }),
  'leave.return': (one) => ({ ...leave(one), on: '2026-11-20' }),
  'leave.urge': leave,
  'leave.filings': nothing,
  'leave.seeFiling': (one) => ({ filing: `filing:${leave(one).leave}` }),
  'leave.list': nothing,
  'leave.show': leave,
  'log.form': cadre,
  'log.write': (one) => ({ ...posted(one), day: '2026-11-19', kind: 'service', text: '修水管' }),
  'log.amend': (one) => ({ ...entry(one), kind: 'service', text: '修好了水管' }),
  'log.takeBack': entry,
  'log.add': (one) => ({ ...entry(one), text: '通水了' }),
  'log.month': (one) => ({ ...cadre(one), month: '2026-11' }),
  'log.entry': entry,
  'log.division': (one) => ({ ...division(one), month: '2026-11' }),
  'log.unit': ({ about }) => ({ unit: about === 'own' ? UNIT : OTHER_UNIT, month: '2026-11' }),
  'roster.delegate': (one) => ({
    ...{ role: 'township-officer', scope: divisions[one.about], person: 'near' },
    ...{ from: '2026-11-20', to: '2026-11-21' },
  }),
  'roster.endDelegation': () => ({ delegation: 'grant:none' }),
  'roster.delegations': nothing,
  'roster.standIns': (one) => ({ scope: divisions[one.about], name: '人' }),
  'proposal.list': nothing,
  'proposal.inForce': division,
  'proposal.within': (one) => ({ ...division(one), state: 'open' }),
  'proposal.show': proposal,
  'proposal.answer': (one) => ({ ...proposal(one), text: '当天在县里开会' }),
  'proposal.decide': (one) => ({ ...proposal(one), decision: 'adopt' }),
  'proposal.supplement': (one) => ({ ...proposal(one), facts: '已到村核对' }),
  'proposal.review': (one) => ({ ...proposal(one), decision: 'lift', reason: '有误' }),
  'proposal.form': nothing,
  'proposal.open': (one) => ({ ...cadre(one), kind: 'accountability', facts: '多次缺勤' }),
  'proposal.ranking': (one) => ({ ...division(one), month: '2026-10' }),
  'proposal.passRanking': (one) => ({ township: division(one).division, month: '2026-10' }),
  'proposal.rankings': () => ({ month: '2026-10' }),
  'proposal.seeRanking': (one) => ({ township: division(one).division, month: '2026-10' }),
  'publicity.save': (one) => ({
    ...{ edition: 0, village: villages[one.about], title: '修路', duty: 'industry' },
    ...{ blocks: [], people: [] },
  }),
  'publicity.submit': (one) => ({ ...story(one), edition: 1 }),
  'publicity.review': (one) => ({ ...story(one), version: 1, decision: 'pass' }),
  'publicity.publish': (one) => ({ ...story(one), version: 1 }),
  'publicity.mine': nothing,
  'publicity.waiting': division,
  'publicity.story': story,
  'publicity.unschedule': story,
  'publicity.correct': (one) => ({ ...story(one), note: '数字写错了' }),
  'publicity.dropCorrection': story,
  'publicity.withdraw': (one) => ({ ...story(one), reason: '不写了' }),
  'publicity.takeUp': story,
  'publicity.withdrawConsent': (one) => ({ ...story(one), name: '刀大姐' }),
  'publicity.choose': (one) => ({ ...story(one), place: 1 }),
  'publicity.list': nothing,
  'publicity.read': story,
  'publicity.digest': nothing,
  'sharing.open': (one) => ({
    ...{ ...story(one), card: 'abcdefghjk', channel: 'chat', opening: 'abcdefghjkmn' },
  }),
  'sharing.posterCode': (one) => ({ ...story(one), card: 'abcdefghjk' }),
  'sharing.robots': nothing,
  'sharing.addRobot': () => ({
    ...{ name: '驻村干部群', stories: true, digests: false },
    address: `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${ROBOT_KEY}`,
  }),
  'sharing.changeRobot': () => ({ robot: 'robot:1', paused: true, stories: true, digests: true }),
  'sharing.tryRobot': () => ({ robot: 'robot:1' }),
  'sharing.removeRobot': () => ({ robot: 'robot:1' }),
  'sharing.spread': story,
  'roster.template': nothing,
  'roster.preview': ({ file }) => ({ name: '名册.xlsx', file }),
  'roster.startImport': ({ file }) => ({ name: '名册.xlsx', file, hash: '0'.repeat(64) }),
  'roster.continueImport': someImport,
  'roster.undoImport': someImport,
  'roster.imports': nothing,
  'roster.people': division,
  'roster.villages': division,
  'unit-assessment.units': (one) => ({ ...division(one), year: '2025' }),
};
