import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import type { PickedFile } from '../../../client/files';
import { openFile, pickWorkbook } from '../../../client/files';
import { Button } from '../../../components/button';
import { Loaded } from '../../../components/loaded';
import { Banner } from '../../../components/banner';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { useAnswer } from '../../../components/use-answer';
import { useDeed } from '../../../components/use-deed';
import { History } from './history';
import type { Preview } from './preview';
import { PreviewView } from './preview';
import { Progress } from './progress';
import { useImport } from './use-import';
import './import.css';

interface Checked {
  readonly file: PickedFile;
  readonly preview: Preview;
}

/** A roster file in four steps: template, file, what is wrong or would change, import. */
export default function ImportPage() {
  const past = useAnswer('roster.imports', {});
  const template = useDeed();
  const checking = useDeed(['file', 'name']);
  const [checked, setChecked] = useState<Checked>();
  const running = useImport(past.reload);

  async function choose() {
    const file = await pickWorkbook();
    if (!file) return;
    setChecked(undefined);
    running.clear();
    await checking.run(async () => {
      const preview = await call('roster.preview', { name: file.name, file: file.base64 });
      setChecked({ file, preview });
    });
  }

  async function start() {
    if (!checked) return;
    const { file, preview } = checked;
    const started = await running.start(file, preview.hash);
    if (started) setChecked(undefined);
  }

  return (
    <Page title="导入名册" office>
      <Section title="一、填名册" note="模板每一列的表头都有填写说明。">
        <Button
          kind="secondary"
          icon="download"
          text="下载名册模板"
          busy={template.busy && '正在准备'}
          onTap={() => void template.run(async () => openFile(await call('roster.template', {})))}
        />
        {template.problem && <Banner tone="refused">{template.problem}</Banner>}
      </Section>
      <Section title="二、检查" note="先检查，不写入。哪个单元格不对、应该怎样，会逐个列出。">
        <Button
          icon="upload"
          kind={checked ? 'secondary' : 'primary'}
          text={checked ? '换一份文件' : '选择填好的文件'}
          busy={checking.busy && '正在检查'}
          onTap={() => void choose()}
        />
        {(checking.problem ?? checking.wrong('file')) && (
          <View className="import-gap">
            <Banner tone="refused">{checking.problem ?? checking.wrong('file')}</Banner>
          </View>
        )}
      </Section>
      {checked && (
        <PreviewView
          name={checked.file.name}
          preview={checked.preview}
          busy={running.busy}
          problem={running.problem}
          onConfirm={() => void start()}
        />
      )}
      {running.progress && <Progress progress={running.progress} busy={running.busy} />}
      {!checked && running.problem && <Banner tone="refused">{running.problem}</Banner>}
      <Section title="历次导入" bare>
        <Loaded from={past} lines={3}>
          {({ imports }) => <History imports={imports} running={running} />}
        </Loaded>
      </Section>
    </Page>
  );
}
