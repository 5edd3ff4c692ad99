import Taro from '@tarojs/taro';

/** Base64 of a file that lies on the phone. */
export function readBase64(filePath: string): Promise<string> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'base64',
      success: ({ data }) => resolve(String(data)),
      fail: reject,
    });
  });
}
