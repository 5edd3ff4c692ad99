export default definePageConfig({ navigationBarTitleText: '各季度的三讲三评' });
