import type { AnyAct } from '../_backend/act';
import { addToRoll } from './add-to-roll';
import { askToken } from './ask-token';
import { askTokenBySlip } from './ask-token-by-slip';
import { askTokenOnTablet } from './ask-token-on-tablet';
import { close } from './close';
import { commit } from './commit';
import { count } from './count';
import { decideComment } from './decide-comment';
import { enterPaper } from './enter-paper';
import { handSlip } from './hand-slip';
import { issues } from './issues';
import { list } from './list';
import { myLine } from './my-line';
import { open } from './open';
import { openRound } from './open-round';
import { overview } from './overview';
import { plan } from './plan';
import { printSlips } from './print-slips';
import { publish } from './publish';
import { raiseIssue } from './raise-issue';
import { rateSigned } from './rate-signed';
import { readComments } from './read-comments';
import { removeFromRoll } from './remove-from-roll';
import { replan } from './replan';
import { results } from './results';
import { roll } from './roll';
import { rounds } from './rounds';
import { scan } from './scan';
import { dropRecording } from './drop-recording';
import { setTalk } from './set-talk';
import { show } from './show';
import { surrenderForPaper } from './surrender-for-paper';
import { talks } from './talks';
import { updateIssue } from './update-issue';
import { village } from './village';
import { wallImage } from './wall-image';

/** Rounds, assemblies and rolls, by whoever runs them. */
const running: readonly AnyAct[] = [
  ...[openRound, rounds, plan, replan, open, close, count, publish, list, show, wallImage],
  ...[addToRoll, removeFromRoll, roll, printSlips, handSlip, surrenderForPaper, enterPaper],
];

/** What voters do before the ballot box, which is a function of its own. */
const voting: readonly AnyAct[] = [
  ...[scan, myLine, askToken, askTokenBySlip, askTokenOnTablet, rateSigned],
];

/** What is said, promised and shown. */
const telling: readonly AnyAct[] = [
  ...[setTalk, dropRecording, talks, raiseIssue, commit, updateIssue, issues],
  ...[results, overview, readComments, decideComment, village],
];

export const evaluationActs: readonly AnyAct[] = [...running, ...voting, ...telling];
