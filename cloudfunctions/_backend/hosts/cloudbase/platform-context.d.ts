declare module '@cloudbase/node-sdk/dist/utils/tcbcontext' {
  export function getCloudbaseContext(): { readonly WX_OPENID?: string };
}
