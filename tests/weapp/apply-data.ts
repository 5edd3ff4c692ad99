type Holder = Record<string, unknown>;

/**
 * `setData` as WeChat does it: paths like `root.cn.[0].cl`, values copied as JSON. What JSON
 * cannot hold would not reach the screen there, so it does not here.
 */
export function applyData(data: object, changes: Record<string, unknown>): void {
  for (const [path, value] of Object.entries(changes)) {
    const names = path.split(/[.[\]]+/).filter((name) => name !== '');
    const last = names.pop();
    if (last === undefined) throw new Error(`setData path ${path}`);
    let at = data as Holder;
    names.forEach((name, index) => {
      const next = names[index + 1] ?? last;
      at[name] ??= /^\d+$/.test(next) ? [] : {};
      at = at[name] as Holder;
    });
    if (value === undefined) throw new Error(`setData ${path}: undefined`);
    at[last] = JSON.parse(JSON.stringify(value)) as unknown;
  }
}
