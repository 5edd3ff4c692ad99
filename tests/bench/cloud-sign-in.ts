import { measureCloudCosts, QUESTION_MS } from './cloud-cost';
import type { Benchmark } from './measurement';
import { round } from './measurement';

/** Five collections asked at once, then a transaction: begin, three writes, one look, commit. */
const MOST_QUESTIONS = 12;

/** What a sign-in costs on the cloud, in operations. */
export const cloudSignIn: Benchmark = async () => {
  const signIn = (await measureCloudCosts()).find(({ name }) => name === '报到一次');
  if (!signIn) return { skipped: '没有测到报到' };
  const { questions, reads, writes, transactions, gbSeconds } = signIn;
  return [
    {
      name: `sign-in on CloudBase: ${round(reads, 1)} read, ${writes} written, ${transactions} transaction, ${round(gbSeconds, 3)} GB·s at ${QUESTION_MS} ms a question`,
      value: round(questions, 1),
      unit: 'questions',
      against: `one batch of reads and one transaction: ${MOST_QUESTIONS}`,
      ratio: round(questions / MOST_QUESTIONS),
      aim: '≤ 1',
    },
  ];
};
