import type { AnyAct } from '../_backend/act';
import { open } from './open';
import { spread } from './spread';

export const sharingActs: readonly AnyAct[] = [open, spread];
