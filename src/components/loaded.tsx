import type { ReactNode } from 'react';
import { Button } from './button';
import { Banner } from './banner';
import { Skeleton } from './skeleton';

interface Props<T> {
  readonly from: {
    readonly answer: T | undefined;
    readonly problem: string | undefined;
    readonly reload: () => void;
  };
  readonly lines?: number;
  readonly children: (answer: T) => ReactNode;
}

/** What the server answered; until then its shape, and when it fails, why and a way to try again. */
export function Loaded<T>({ from: { answer, problem, reload }, lines, children }: Props<T>) {
  return (
    <>
      {problem && <Banner tone="refused">{problem}</Banner>}
      {problem && <Button kind="secondary" text="再试一次" onTap={reload} />}
      {answer !== undefined && children(answer)}
      {answer === undefined && !problem && <Skeleton lines={lines ?? 5} />}
    </>
  );
}
