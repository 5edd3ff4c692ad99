/** Why the program could not start, for the person at the keyboard; unknown faults keep their stack. */
export function explainStartFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') {
    return `端口 ${port} 已被占用。请关掉占用它的程序，或换一个端口启动：PORT=8081 npm start`;
  }
  if (code === 'EACCES' && port) return `没有权限使用端口 ${port}，请换一个 1024 以上的端口。`;
  if (code === 'ECONNREFUSED') return `连不上 DATABASE_URL 指向的数据库（${error.message}）。`;
  if (code === 'DATABASE_COLLECTION_NOT_EXIST') {
    return '云上还没有建好集合。请先运行 npm run deploy，再运行这一步。';
  }
  return /[\u4e00-\u9fff]/.test(error.message) ? error.message : (error.stack ?? error.message);
}
