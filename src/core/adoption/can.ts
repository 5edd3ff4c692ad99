import type { Adoption } from './adoption';

export type CanAdopt = 'keep' | 'try' | 'let-go' | 'link' | 'write';

/** What a person can do with a story they keep; `isPublic`: it is there to be read. */
export function canAdopt(
  { state }: Pick<Adoption, 'state'>,
  { isPublic, hasVillage, hasOwn }: Readonly<Record<'isPublic' | 'hasVillage' | 'hasOwn', boolean>>,
): CanAdopt[] {
  const tries = isPublic && hasVillage && state !== 'followed';
  return [
    ...(isPublic && state === 'let-go' ? (['keep'] as const) : []),
    ...(tries ? (['try'] as const) : []),
    ...(isPublic && hasVillage && state !== 'let-go' ? (['write'] as const) : []),
    ...(isPublic && hasOwn ? (['link'] as const) : []),
    ...(state === 'kept' || state === 'trying' ? (['let-go'] as const) : []),
  ];
}
