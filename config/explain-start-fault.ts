/** Why the program could not start, for the person at the keyboard; unknown faults keep their stack. */
export function explainStartFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port, address } = error as NodeJS.ErrnoException & {
    port?: number;
    address?: string;
  };
  if (code === 'EADDRINUSE') {
    return `端口 ${port} 已被占用。请关掉占用它的程序，或在设置里换一个端口，例如 PORT=8081。`;
  }
  if (code === 'EACCES' && port) return `没有权限使用端口 ${port}，请换一个 1024 以上的端口。`;
  if (code === 'EADDRNOTAVAIL') return `LISTEN：${address} 不是这台机器的地址，例如 127.0.0.1。`;
  if (code === 'DATABASE_COLLECTION_NOT_EXIST') {
    return '云上还没有建好集合。请先运行 npm run deploy，再运行这一步。';
  }
  const database = inCloud(error) ? cloudWords(code ?? '') : databaseWords[code ?? ''];
  if (database) return `${database}（${error.message || code}）`;
  return /[\u4e00-\u9fff]/.test(error.message) ? error.message : (error.stack ?? error.message);
}

/** What the store on the cloud's document database throws. */
function inCloud({ message }: Error): boolean {
  return message.startsWith('the cloud database: ');
}

function cloudWords(code: string): string {
  if (network.has(code)) return '连不上腾讯云，请检查这台电脑能不能上网。';
  if (/^(SIGN|AuthFailure)/.test(code)) {
    return '腾讯云不认 TENCENTCLOUD_SECRETID 和 TENCENTCLOUD_SECRETKEY，请核对 cloud.env。';
  }
  return '腾讯云没有办成。请核对 cloud.env 里的环境编号，以及密钥是不是这个环境所属账号的。';
}

const network: ReadonlySet<string> = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND', 'EAI_AGAIN'],
]);

const away = '连不上 DATABASE_URL 指向的数据库，请核对主机和端口，并看数据库是否已启动。';
const notLetIn = '数据库不认 DATABASE_URL 里的用户或密码，请核对。';

/** What the network and PostgreSQL call the faults of a first start. */
const databaseWords: Readonly<Record<string, string>> = {
  ECONNREFUSED: away,
  ETIMEDOUT: away,
  EHOSTUNREACH: away,
  ENOTFOUND: '找不到设置里写的主机名，请核对 DATABASE_URL（和 LISTEN）里的地址。',
  EAI_AGAIN: '查不到设置里写的主机名，请核对 DATABASE_URL 里的主机，或检查本机的域名解析。',
  '28P01': notLetIn,
  '28000': notLetIn,
  '3D000': '还没有 DATABASE_URL 里写的这个库，请先建库，或核对库名。',
  '42501': '数据库用户没有在这个库里建表的权限。建库时请写明 --owner，或把库交给这个用户。',
};
