import type { Hono } from 'hono';
import { refused } from '../../../../src/core/refusal';
import { sayData } from '../http/say';
import type { Sessions } from '../http/sessions';
import { readField } from './read-body';

/** An invented person somebody trying the demo can be. */
export interface DemoPersona {
  readonly id: string;
  readonly openid: string;
  readonly tenant: string;
  readonly name: string;
  readonly role: string;
  readonly about: string;
  readonly group: string;
}

export interface DemoSetting {
  readonly personas: readonly DemoPersona[];
  readonly sessions: Sessions;
}

/** Signing in by picking a person: added to a demo's host only. */
export function addDemoRoutes(app: Hono, { personas, sessions }: DemoSetting): void {
  const shown = personas.map(({ id, name, role, about, group }) => ({
    id,
    name,
    role,
    about,
    group,
  }));
  app.get('/api/demo.personas', () => sayData({ personas: shown }));

  app.post('/api/demo.enter', async (c) => {
    const personaId = await readField(c, 'personaId');
    const persona = personas.find(({ id }) => id === personaId);
    if (!persona) throw refused('person-unknown');
    const { openid, tenant } = persona;
    return sayData({ token: await sessions.sign({ openid, tenant }), tenant });
  });
}
