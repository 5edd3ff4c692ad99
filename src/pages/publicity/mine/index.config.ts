export default definePageConfig({ navigationBarTitleText: '我写的案例' });
