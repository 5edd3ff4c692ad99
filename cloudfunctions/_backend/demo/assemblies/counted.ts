import type { Days } from './days-ago';
import { closeAndCount } from './end';
import type { Hall } from './hall';
import { holdVoting } from './hold-voting';
import type { Liking } from './vote';

const liking: Liking = {
  cadres: { good: 52, fair: 28, middling: 12, poor: 2, unknown: 6 },
  'village-cadres': { good: 40, fair: 32, middling: 18, poor: 4, unknown: 6 },
  villagers: { good: 36, fair: 36, middling: 18, poor: 2, unknown: 8 },
};

/** 飞勐村: counted, with remarks to be read, and to be published by whoever looks at it. */
export function holdCounted(hall: Hall, days: Days): void {
  const comments = ['驻村的同志常来家里', '', '希望多教几样种植技术', '二组的桥栏杆松了'];
  const { id, end } = holdVoting(hall, days, { ago: 1, liking, comments });
  closeAndCount(hall, id, end);
}
