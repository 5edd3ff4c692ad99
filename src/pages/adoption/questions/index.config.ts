export default definePageConfig({ navigationBarTitleText: '案例的提问' });
