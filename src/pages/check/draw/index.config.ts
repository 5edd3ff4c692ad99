export default definePageConfig({ navigationBarTitleText: '抽查名单' });
