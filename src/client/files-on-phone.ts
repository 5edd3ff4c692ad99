import Taro from '@tarojs/taro';
import type { FileOut, PickedFile } from './files';
import { readBase64 } from './read-on-phone';

export async function openFile({ name, base64 }: FileOut): Promise<void> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`;
  const files = Taro.getFileSystemManager();
  await new Promise<void>((resolve, reject) => {
    files.writeFile({
      filePath,
      data: base64,
      encoding: 'base64',
      success: () => resolve(),
      fail: reject,
    });
  });
  const fileType = name.endsWith('.docx') ? 'docx' : 'xlsx';
  await Taro.openDocument({ filePath, fileType, showMenu: true });
}

export async function pickWorkbook(): Promise<PickedFile | undefined> {
  const chosen = await Taro.chooseMessageFile({
    count: 1,
    type: 'file',
    extension: ['xlsx'],
  }).catch(() => undefined);
  const file = chosen?.tempFiles[0];
  if (!file) return undefined;
  return { name: file.name, base64: await readBase64(file.path) };
}
