import { useEffect, useState } from 'react';
import { sendWishes, wishesKept } from '../client/wishes';
import { Banner } from './banner';
import { Button } from './button';
import { goTo } from './go-to';

/** Hands over the cases somebody wanted to try before they signed in, and says so. */
export function WishesSent({ person }: { readonly person: string | undefined }) {
  const [sent, tell] = useState(0);
  useEffect(() => {
    if (person && wishesKept().length > 0) void sendWishes().then(tell);
  }, [person]);
  if (sent === 0) return null;
  return (
    <>
      <Banner tone="done">登录以前想试的案例，放进“我想试的”了。</Banner>
      <Button kind="secondary" text="看我想试的" onTap={() => goTo('adoptions')} />
    </>
  );
}
