import { useState } from 'react';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { Candidates } from './candidates';
import { NominateForm } from './nominate-form';

/** Nominates in a round (`?round=`): whom, with what the system knows of them, and why. */
export default function NominatePage() {
  const { round = '' } = useAddress().values;
  const [nominee, choose] = useState<string>();
  const from = useAnswer('awards.round', round ? { round } : undefined);
  return (
    <Page title="推荐" office>
      <Loaded from={from}>
        {(one) =>
          nominee === undefined ? (
            <Candidates round={one} onChoose={choose} />
          ) : (
            <NominateForm
              round={round}
              nominee={nominee}
              onBack={() => {
                choose(undefined);
                from.reload();
              }}
            />
          )
        }
      </Loaded>
    </Page>
  );
}
