export default definePageConfig({ navigationBarTitleText: '写案例' });
