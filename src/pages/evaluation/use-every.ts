import { useEffect, useRef } from 'react';

/** Does something again and again while the page is there; `ms` absent: not now. */
export function useEvery(ms: number | undefined, work: () => void): void {
  const latest = useRef(work);
  latest.current = work;
  useEffect(() => {
    if (ms === undefined) return undefined;
    const timer = setInterval(() => latest.current(), ms);
    return () => clearInterval(timer);
  }, [ms]);
}
