export default definePageConfig({ navigationBarTitleText: '票条' });
