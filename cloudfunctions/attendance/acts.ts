import { addPhoto } from './add-photo';
import { correct } from './correct';
import { enterPresence } from './enter-presence';
import { listSheets } from './list-sheets';
import { confirm, sendBack, sign, sumUp } from './month-steps';
import { recordTrip } from './record-trip';
import { reportPresence } from './report-presence';
import { showMonth } from './show-month';
import { showToday } from './show-today';
import { showUnit } from './show-unit';

/** Everything this feature can do; a host needs no more. */
export const attendanceActs = [
  reportPresence,
  addPhoto,
  enterPresence,
  recordTrip,
  showMonth,
  showToday,
  showUnit,
  listSheets,
  sumUp,
  sign,
  confirm,
  sendBack,
  correct,
];
