/** A working day on which the demo's cadres report; the last closed month is October 2026. */
export const friday = '2026-11-20T10:12:00+08:00';
