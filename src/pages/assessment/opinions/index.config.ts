export default definePageConfig({ navigationBarTitleText: '写考核意见' });
