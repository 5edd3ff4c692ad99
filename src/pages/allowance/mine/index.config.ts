export default definePageConfig({ navigationBarTitleText: '我的补助和权利' });
