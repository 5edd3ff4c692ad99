export default definePageConfig({ navigationBarTitleText: '在期限内的处分与限制' });
