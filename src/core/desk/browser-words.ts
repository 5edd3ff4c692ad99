/** Closed lists: the asking browser must not write a sentence of its own onto the phone. */
export const deskSystems = ['windows', 'macos', 'linux', 'other'] as const;
export const deskPrograms = ['edge', 'firefox', 'chrome', 'safari', 'other'] as const;
export type DeskSystem = (typeof deskSystems)[number];
export type DeskProgram = (typeof deskPrograms)[number];

const systemWords: Record<DeskSystem, string> = {
  windows: 'Windows 电脑',
  macos: '苹果电脑',
  linux: 'Linux 电脑',
  other: '一台设备',
};
const programWords: Record<DeskProgram, string> = {
  edge: 'Edge 浏览器',
  firefox: '火狐浏览器',
  chrome: 'Chrome 内核浏览器',
  safari: 'Safari 浏览器',
  other: '浏览器',
};

export function browserInWords(system: DeskSystem, program: DeskProgram): string {
  return `${systemWords[system]}，${programWords[program]}`;
}

/** What a browser says of itself, as far as it is told apart here. */
export function readUserAgent(agent: string): { system: DeskSystem; program: DeskProgram } {
  return { system: systemIn(agent), program: programIn(agent) };
}

function systemIn(agent: string): DeskSystem {
  if (/Android|iPhone|iPad/.test(agent)) return 'other';
  if (agent.includes('Windows')) return 'windows';
  if (agent.includes('Mac OS')) return 'macos';
  return agent.includes('Linux') ? 'linux' : 'other';
}

// In this order: Edge says it is Chrome too, and Chrome that it is Safari.
function programIn(agent: string): DeskProgram {
  if (agent.includes('Edg/')) return 'edge';
  if (agent.includes('Firefox/')) return 'firefox';
  if (agent.includes('Chrome/')) return 'chrome';
  return agent.includes('Safari/') ? 'safari' : 'other';
}
