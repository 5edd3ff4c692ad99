/** Canonical extended JSON, as far as the SDK's calls go: numbers travel as texts with their kind. */
export function parseEjson<T>(text: string): T {
  return JSON.parse(text, (_name, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    const [kind, number] = Object.entries(value)[0] ?? [];
    return kind?.startsWith('$number') ? Number(number) : value;
  }) as T;
}

export function asEjson(value: unknown): string {
  return JSON.stringify(value, (_name, at: unknown) =>
    typeof at === 'number' && Number.isInteger(at) ? { $numberInt: `${at}` } : at,
  );
}
