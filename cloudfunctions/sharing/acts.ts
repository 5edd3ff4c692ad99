import type { AnyAct } from '../_backend/act';
import { addRobot } from './add-robot';
import { changeRobot } from './change-robot';
import { open } from './open';
import { posterCode } from './poster-code';
import { removeRobot } from './remove-robot';
import { robots } from './robots';
import { spread } from './spread';
import { tryRobot } from './try-robot';

/** Handing on, and how far it went. */
const cards: readonly AnyAct[] = [open, posterCode, spread];

/** Groups that the county sends to. */
const groups: readonly AnyAct[] = [robots, addRobot, changeRobot, tryRobot, removeRobot];

export const sharingActs: readonly AnyAct[] = [...cards, ...groups];
