import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { Field } from '../../../components/field';
import type { ByHandProps } from './sheet-by-keys';
import type { Sheet } from './sheets';

type Rating = Sheet['ratings'][number];

/** On a phone: one tap for each question. */
export function SheetByTaps({ form: { rates }, options, onAdd }: ByHandProps) {
  const [chosen, choose] = useState<Readonly<Record<string, Rating>>>({});
  const [comment, write] = useState('');
  const keyOf = ({ subject, ratedOn }: (typeof rates)[number]) => `${subject} ${ratedOn}`;
  const ratings = rates.flatMap((one) => chosen[keyOf(one)] ?? []);
  const missing = rates.length - ratings.length;

  function add() {
    onAdd({ ratings, ...(comment.trim() ? { comment: comment.trim() } : {}) });
    choose({});
    write('');
  }
  return (
    <View>
      {rates.map((one) => (
        <Choice
          key={keyOf(one)}
          label={`${one.name}：${one.ratedOn}`}
          options={options.map(({ option, text }) => ({ value: option, text }))}
          value={chosen[keyOf(one)]}
          onChange={(rating) => choose((now) => ({ ...now, [keyOf(one)]: rating }))}
        />
      ))}
      <Field label="意见（没有不填）" value={comment} rows={2} onChange={write} />
      <Button
        kind="secondary"
        text="录这一张"
        why={missing > 0 ? `还有 ${missing} 项没选` : undefined}
        onTap={add}
      />
    </View>
  );
}
