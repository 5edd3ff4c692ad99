export default definePageConfig({ navigationBarTitleText: '会场的码' });
