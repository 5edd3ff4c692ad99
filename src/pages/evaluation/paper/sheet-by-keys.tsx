import { View } from '@tarojs/components';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { onWeb } from '../../../components/on-web';
import type { Options, PaperForm, Sheet } from './sheets';
import { sheetOf } from './sheets';

export interface ByHandProps {
  readonly form: PaperForm;
  readonly options: Options;
  readonly onAdd: (sheet: Sheet) => void;
}

/** On a PC: a digit for each question, the comment behind them, Enter for the next sheet. */
export function SheetByKeys({ form, options, onAdd }: ByHandProps) {
  const [text, write] = useState('');
  const [wrong, setWrong] = useState<string>();

  function add() {
    const read = sheetOf(text, form, options);
    if ('wrong' in read) return setWrong(read.wrong);
    setWrong(undefined);
    write('');
    onAdd(read.sheet);
  }
  const inside = (
    <>
      <View className="field">
        {options.map(({ text: word }, index) => `${index + 1} ${word}`).join('　')}
      </View>
      <View className="field">
        依次评：{form.rates.map(({ name, ratedOn }) => `${name}（${ratedOn}）`).join('、')}
      </View>
      <Field
        label="每项一个数字，意见写在后面，回车录下一张"
        placeholder={`例如：${'1'.repeat(form.rates.length)} 路灯坏了`}
        value={text}
        error={wrong}
        onChange={write}
      />
    </>
  );
  if (!onWeb) {
    return (
      <View>
        {inside}
        <Button kind="secondary" text="录这一张" onTap={add} />
      </View>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add();
  };
  return (
    <form onSubmit={submit}>
      {inside}
      <Button kind="secondary" text="录这一张" onTap={add} />
    </form>
  );
}
