import { randomUUID } from 'node:crypto';
import { largePng } from './large-png';

interface Told {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly picture: boolean;
}

/** A story of the demo's 陈明远 as readers find it, by the calls that its pages make. */
export async function publishStory(
  url: string,
  { title, paragraphs, picture }: Told,
): Promise<string> {
  const cadre = await personaOn(url, 'cadre');
  const township = await personaOn(url, 'township-officer');
  const county = await personaOn(url, 'county-officer');
  const photo = picture ? await cadre('files.upload', pictureOf()) : undefined;
  if (photo) await township('files.judge', { file: photo.file, verdict: 'clean' });
  const shown = { kind: 'photo', picture: photo?.file, caption: '试验田', nobody: true };
  const saved = await cadre('publicity.save', {
    ...{ edition: 0, village: '533123104202', title, duty: 'industry', people: [] },
    blocks: [...paragraphs.map((text) => ({ kind: 'paragraph', text })), ...(photo ? [shown] : [])],
  });
  const { story, edition } = saved as { story: string; edition: number };
  await cadre('publicity.submit', { story, edition });
  await township('publicity.review', { story, version: 1, decision: 'pass' });
  await county('publicity.publish', { story, version: 1 });
  return story;
}

const pictureOf = () => ({
  picture: largePng(1200, 800).toString('base64'),
  thumbnail: largePng(320, 213).toString('base64'),
});

/** Calls as one of the demo's people. */
async function personaOn(url: string, personaId: string) {
  const { token } = await post(`${url}/api/demo.enter`, { personaId }, {});
  return (endpoint: string, input: object) =>
    post(`${url}/api/${endpoint}`, input, {
      Authorization: `Bearer ${String(token)}`,
      'Idempotency-Key': randomUUID(),
    });
}

async function post(
  address: string,
  input: object,
  headers: Readonly<Record<string, string>>,
): Promise<Record<string, unknown>> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(input),
  });
  const body = (await answer.json()) as Record<string, unknown>;
  if (!answer.ok) throw new Error(JSON.stringify(body));
  return body;
}
