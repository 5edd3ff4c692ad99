import type { AnyAct } from '../_backend/act';
import { open } from './open';
import { posterCode } from './poster-code';
import { spread } from './spread';

export const sharingActs: readonly AnyAct[] = [open, posterCode, spread];
