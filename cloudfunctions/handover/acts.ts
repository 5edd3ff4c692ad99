import type { AnyAct } from '../_backend/act';
import { addLine } from './add-line';
import { apply } from './apply';
import { callOff } from './call-off';
import { confirm } from './confirm';
import { dropLine } from './drop-line';
import { list } from './list';
import { nameSuccessor } from './name';
import { open } from './open';
import { release } from './release';
import { returnList } from './return-list';
import { review } from './review';
import { see } from './see';
import { show } from './show';
import { sign } from './sign';
import { withdraw } from './withdraw';

/** A change in term, and asking for somebody else. */
const asking: readonly AnyAct[] = [apply, withdraw, review, open, callOff];

/** Who comes, and when who goes leaves. */
const following: readonly AnyAct[] = [nameSuccessor, confirm, release];

/** What is handed over. */
const handing: readonly AnyAct[] = [addLine, dropLine, sign, returnList, see];

export const handoverActs: readonly AnyAct[] = [list, show, ...asking, ...following, ...handing];
