import Taro from '@tarojs/taro';
import type { FileOut, PickedFile } from './files';

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
  await Taro.openDocument({ filePath, fileType: 'xlsx', showMenu: true });
}

export async function pickWorkbook(): Promise<PickedFile | undefined> {
  const chosen = await Taro.chooseMessageFile({
    count: 1,
    type: 'file',
    extension: ['xlsx'],
  }).catch(() => undefined);
  const file = chosen?.tempFiles[0];
  if (!file) return undefined;
  const base64 = await new Promise<string>((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath: file.path,
      encoding: 'base64',
      success: ({ data }) => resolve(String(data)),
      fail: reject,
    });
  });
  return { name: file.name, base64 };
}
