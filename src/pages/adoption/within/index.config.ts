export default definePageConfig({ navigationBarTitleText: '在试的案例' });
