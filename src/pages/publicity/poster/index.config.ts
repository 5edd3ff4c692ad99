export default definePageConfig({ navigationBarTitleText: '案例海报' });
