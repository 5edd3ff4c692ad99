import type * as z from 'zod';

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

export interface NumberOfAnswer {
  /** `leave.list.mine[].days`: `[]` each of a list, `{}` each of a record. */
  readonly path: string;
  /** The answer carries the explanations of its figures. */
  readonly explained: boolean;
}

/** Every number that an endpoint's output can hold, with where it stands; forms that hold themselves once. */
export function numbersIn(endpoint: string, output: z.ZodType): NumberOfAnswer[] {
  const found = walk(endpoint, output, []);
  const explained = found.some(({ path }) => /\.explanations\[\]$/.test(path));
  const paths = found.filter(({ type }) => type === 'number').map(({ path }) => path);
  return [...new Set(paths)].map((path) => ({ path, explained }));
}

interface Leaf {
  readonly path: string;
  readonly type: string;
}

function walk(path: string, form: z.ZodType, above: readonly z.ZodType[]): Leaf[] {
  if (above.includes(form)) return [];
  const def = form.def as unknown as Def;
  const into = (inner: z.ZodType, at = path) => walk(at, inner, [...above, form]);
  const here: Leaf = { path, type: def.type };
  if (def.shape) {
    return [
      here,
      ...Object.entries(def.shape).flatMap(([key, one]) => into(one, `${path}.${key}`)),
    ];
  }
  if (def.element) return [here, ...into(def.element, `${path}[]`)];
  if (def.valueType) return [here, ...into(def.valueType, `${path}{}`)];
  if (def.innerType) return into(def.innerType);
  return [here, ...(def.options ?? []).flatMap((one) => into(one))];
}
