import type { CollectionName, Collections } from './collections';

type SecretFields = { readonly [C in CollectionName]?: readonly (keyof Collections[C] & string)[] };

/**
 * Top-level fields that lie in their record and nowhere else: what they were is kept in no act
 * record, so that they are gone once the record is.
 */
const secretFields: SecretFields = { robotKey: ['sealed'] };

/** A record's body as its history may keep it. */
export function withoutSecrets(collection: CollectionName, body: object): object {
  const names: readonly string[] | undefined = secretFields[collection];
  if (!names) return body;
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
}
