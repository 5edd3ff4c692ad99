import type { Input } from '../../../contract/contract';

type Kind = Input<'awards.open'>['classes'][number]['to'];

/** A class as it is being written: what is typed stays text. */
export interface ClassDraft {
  readonly to: Kind;
  readonly title: string;
  readonly places: string;
}

const titles: Readonly<Record<Kind, string>> = {
  cadre: '优秀驻村干部',
  team: '先进驻村工作队',
  unit: '先进派出单位',
};

/** One of each kind the document awards, with a likely title. */
export function firstClasses(kinds: readonly { readonly kind: Kind }[]): ClassDraft[] {
  return kinds.map(({ kind }) => ({ to: kind, title: titles[kind], places: '' }));
}

/** No places: no limit. What is no number is sent as one the server refuses, beside its field. */
export function classesToSend(classes: readonly ClassDraft[]): Input<'awards.open'>['classes'] {
  return classes.map(({ to, title, places }) => ({
    ...{ to, title },
    ...(places.trim() === '' ? {} : { places: /^\d+$/.test(places.trim()) ? Number(places) : 0 }),
  }));
}
