import { update } from 'mingo';
import { CloudFault, duplicate, noTransaction, wrongParameter } from './cloud-fault';
import type { CloudDatabase, View } from './database';
import { asEjson, parseEjson } from './ejson';
import type { Condition, Document } from './matching';
import { idsIn, matching, packed, sorted, unpacked } from './matching';

/** What the SDK sends; documents, conditions and changes are canonical EJSON. */
export interface Asked {
  readonly action: string;
  readonly collectionName?: string;
  readonly transactionId?: string;
  readonly query?: string;
  readonly queryType?: 'DOC' | 'WHERE';
  readonly data?: string | readonly string[];
  readonly order?: string;
  readonly limit?: number;
  readonly offset?: number;
  readonly multi?: boolean;
  readonly upsert?: boolean;
  readonly merge?: boolean;
}

export interface ActionSetting {
  readonly database: CloudDatabase;
  readonly duplicateBy: () => 'name' | 'number';
}

type Answer = Readonly<Record<string, unknown>>;

const MOST = 1000;
const OTHERWISE = 100;

/** One action of the cloud's database interface. @throws CloudFault */
export function act(setting: ActionSetting, asked: Asked): Answer {
  const { database } = setting;
  const { transactionId = '' } = asked;
  switch (asked.action) {
    case 'database.startTransaction':
      return { transactionId: database.begin() };
    case 'database.commitTransaction':
      database.commit(transactionId);
      return {};
    case 'database.abortTransaction':
      database.abort(transactionId);
      return {};
    case 'database.addCollection':
      database.addCollection(nameIn(asked));
      return {};
  }
  if (asked.transactionId !== undefined && !asked.transactionId) throw noTransaction();
  refuseBesideTransaction(database, asked);
  return { data: actOnDocuments(setting, asked, database.viewOf(asked.transactionId)) };
}

function actOnDocuments({ duplicateBy }: ActionSetting, asked: Asked, view: View): Answer {
  switch (asked.action) {
    case 'database.insertDocument':
      return insert(asked, view, duplicateBy());
    case 'database.getDocument':
      return get(asked, view);
    case 'database.calculateDocument':
      return { total: select(asked, view).length };
    case 'database.modifyDocument':
      return modify(asked, view);
    case 'database.removeDocument':
      return remove(asked, view);
    default:
      throw new CloudFault('INVALID_ACTION', asked.action);
  }
}

/** Such a write would silently run outside of the transaction; here it is an error. */
function refuseBesideTransaction(database: CloudDatabase, { action, queryType }: Asked): void {
  const writes = action === 'database.modifyDocument' || action === 'database.removeDocument';
  if (writes && queryType === 'WHERE' && database.openTransactions() > 0) {
    throw wrongParameter('a where() write while a transaction is open');
  }
}

function insert(asked: Asked, view: View, way: 'name' | 'number'): Answer {
  const name = nameIn(asked);
  const documents = (asked.data as string[]).map((each) => packed(parseEjson<Document>(each)));
  if (asked.transactionId && documents.length > 1) {
    throw wrongParameter('a transaction takes one document at a time');
  }
  for (const document of documents) {
    if (view.get(name, document._id)) {
      throw duplicate(unpacked(document._id), way);
    }
    view.put(name, document._id, document);
  }
  return { insertedIds: documents.map(({ _id }) => unpacked(_id)) };
}

function get(asked: Asked, view: View): Answer {
  const { limit = OTHERWISE, offset = 0 } = asked;
  if (asked.transactionId && asked.queryType === 'WHERE') {
    throw wrongParameter('a where() inside a transaction');
  }
  if (limit > MOST) throw wrongParameter(`limit ${limit}`);
  const order = asked.order ? parseEjson<Record<string, number>>(asked.order) : {};
  const found = sorted(select(asked, view), order).slice(offset, offset + limit);
  return { list: found.map((each) => asEjson(unpacked(each))) };
}

function modify(asked: Asked, view: View): Answer {
  const found = select(asked, view).slice(0, asked.multi ? undefined : 1);
  const change = packed(parseEjson<Record<string, object>>(asked.data as string));
  if (!asked.merge) throw wrongParameter('set() of a whole document is not known here');
  for (const document of found) {
    const next = structuredClone(document) as Document;
    update(next as never, change as never);
    view.put(nameIn(asked), document._id, next);
  }
  return { updated: found.length };
}

function remove(asked: Asked, view: View): Answer {
  const found = select(asked, view).slice(0, asked.multi ? undefined : 1);
  for (const { _id } of found) view.put(nameIn(asked), _id, undefined);
  return { deleted: found.length };
}

function select(asked: Asked, view: View): Document[] {
  const condition = packed(parseEjson<Condition>(asked.query ?? '{}'));
  const name = nameIn(asked);
  const ids = idsIn(condition);
  if (!ids) return matching(view.all(name), condition);
  const documents = ids.flatMap((id) => view.get(name, id) ?? []);
  return matching(new Set(documents), condition);
}

function nameIn({ collectionName }: Asked): string {
  if (!collectionName) throw wrongParameter('collectionName');
  return collectionName;
}
