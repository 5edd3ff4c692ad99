import { openPglite } from '../../cloudfunctions/_backend/stores/postgres/open-pglite';
import { insert, ref } from '../../src/core/records';

/** Run as a process of its own: commits without end, and says each number once it is acknowledged. */
async function keepCommitting(folder: string, first: number): Promise<void> {
  const store = await openPglite(folder);
  process.stdout.write('open\n');
  for (let n = first; ; n += 1) {
    await store.commit([insert(ref('unit', 't', `unit:${n}`), { name: `${n}`, level: 'county' })]);
    process.stdout.write(`${n}\n`);
  }
}

keepCommitting(process.argv[2] as string, Number(process.argv[3])).catch((error: Error) => {
  process.stderr.write(error.message);
  process.exit(1);
});
