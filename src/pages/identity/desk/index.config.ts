export default definePageConfig({ navigationBarTitleText: '手机扫码登录' });
