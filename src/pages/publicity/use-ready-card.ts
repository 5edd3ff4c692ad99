import { useCallback, useEffect, useRef } from 'react';
import { newCard } from '../../client/shared-cards';

/**
 * The id of the next card, made beforehand: WeChat asks for a card and waits for no chance to be
 * drawn. Each sending takes one and another is made; none is there in the first moment.
 */
export function useReadyCard(): () => string | undefined {
  const ready = useRef<string>();
  const make = useCallback(() => {
    ready.current = undefined;
    newCard().then(
      (card) => (ready.current = card),
      () => undefined,
    );
  }, []);
  useEffect(make, [make]);
  return useCallback(() => {
    const card = ready.current;
    make();
    return card;
  }, [make]);
}
