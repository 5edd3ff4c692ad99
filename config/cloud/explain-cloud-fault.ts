/** Why a deployment stopped, for the person at the keyboard; no secret stays in it. */
export function explainCloudFault(error: unknown, secrets: readonly string[]): string {
  const { message, code, requestId } = error as {
    message?: string;
    code?: string;
    requestId?: string;
  };
  const about = [code, requestId && `RequestId ${requestId}`].filter(Boolean).join('，');
  const told = `${message ?? String(error)}${about ? `（${about}）` : ''}`;
  const said = secrets.reduce((text, secret) => text.replaceAll(secret, '***'), told);
  const again = code ? '\n改好后再运行一次；已经办成的不会重做。' : '';
  return `${said}${again}`;
}
