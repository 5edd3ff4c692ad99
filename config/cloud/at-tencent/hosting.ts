import type CloudBase from '@cloudbase/manager-node';
import type { CloudHosting } from '../cloud';

const ASK_AGAIN_MS = 5000;
/** Opening it takes the platform a minute or two. */
const MOST_ASKED = 60;

export function hostingAt(
  { hosting }: CloudBase,
  pause: (milliseconds: number) => Promise<unknown>,
): CloudHosting {
  const isOpen = async () => (await hosting.getInfo())?.[0]?.Status === 'online';

  return {
    isOpen,

    async open() {
      const [standing] = (await hosting.getInfo()) ?? [];
      // Begun by a run that was broken off: it only has to be waited for.
      if (!standing || standing.Status === 'offline') await hosting.enableService();
      for (let asked = 0; asked < MOST_ASKED; asked += 1) {
        if (await isOpen()) return;
        await pause(ASK_AGAIN_MS);
      }
      throw new Error('静态网站托管还在开通中，请过几分钟再运行一次。');
    },

    async files() {
      const listed = await hosting.listFiles();
      return new Map(listed.map(({ Key, ETag }) => [Key, ETag.replaceAll('"', '')]));
    },

    async upload(files) {
      const sent = files.map(({ local, path }) => ({ localPath: local, cloudPath: path }));
      await hosting.uploadFiles({ files: sent, ignore: [], retryCount: 2 });
    },
  };
}
