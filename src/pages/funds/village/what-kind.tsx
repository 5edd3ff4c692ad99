import { Choice } from '../../../components/choice';
import { SelectField } from '../../../components/select-field';
import type { Fund } from '../../../core/funds/fund-kinds';
import {
  fundPayerWords,
  fundPayers,
  fundWords,
  funds,
  spendItemWords,
  spendItems,
} from '../../../core/funds/fund-kinds';
import type { VillageFunds } from '../shapes';
import type { EntryDraft } from './entry-draft';

interface Props {
  readonly found: VillageFunds;
  readonly draft: EntryDraft;
  /** A unit writes only what it gave. */
  readonly gives: boolean;
  readonly wrong: (field: string) => string | undefined;
  readonly onChange: (some: Partial<EntryDraft>) => void;
}

const kinds = [
  { value: 'received' as const, text: '收到' },
  { value: 'spent' as const, text: '支出' },
];
const payers = fundPayers.map((value) => ({ value, text: fundPayerWords[value] }));
const items = spendItems.map((value) => ({ value, text: spendItemWords[value] }));

/** Came or went, of which money, from whom or for what. */
export function WhatKind({ found, draft, gives, wrong, onChange }: Props) {
  const { kind, fund, payer, unit, item, project } = draft;
  const spends = kind === 'spent';
  return (
    <>
      {!gives && (
        <Choice
          label="收到还是支出"
          options={kinds}
          value={kind}
          error={wrong('kind')}
          onChange={(to) => onChange({ kind: to, fund: fund === 'purchase' ? 'work' : fund })}
        />
      )}
      <SelectField
        label="哪一类钱"
        value={fund}
        options={fundsFor(spends)}
        error={wrong('fund')}
        onChange={(to) =>
          onChange({ fund: to as Fund, ...(to === 'purchase' ? { payer: 'unit' } : {}) })
        }
      />
      {!spends && !gives && fund !== 'purchase' && (
        <Choice
          label="谁给的"
          options={payers}
          value={payer}
          error={wrong('payer')}
          onChange={(to) => onChange({ payer: to })}
        />
      )}
      {!spends && !gives && payer === 'unit' && (
        <SelectField
          label="哪个单位"
          value={unit}
          options={found.units}
          error={wrong('unit')}
          onChange={(to) => onChange({ unit: to })}
        />
      )}
      {spends && (
        <Choice
          label="花在哪一类"
          options={items}
          value={item}
          error={wrong('item')}
          onChange={(to) => onChange({ item: to })}
        />
      )}
      {spends && found.projects.length > 0 && (
        <SelectField
          label="哪个项目（可不选）"
          value={project}
          options={[
            { value: '', text: '不属于项目' },
            ...found.projects.map((each) => ({ value: each.project, text: each.plan.name })),
          ]}
          error={wrong('project')}
          onChange={(to) => onChange({ project: to })}
        />
      )}
    </>
  );
}

function fundsFor(spends: boolean) {
  return funds
    .filter((each) => !spends || each !== 'purchase')
    .map((value) => ({ value, text: fundWords[value] }));
}
