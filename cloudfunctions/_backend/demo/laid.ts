/** What the demo county laid over its province's document has in common. */
export const DEMO_LAID = {
  ...{ pack: 'guizhou-2018', from: '2026-01-01' },
  ...{ by: 'demo', byName: '马建平', at: '2025-12-25T02:00:00.000Z' },
} as const;
