export default definePageConfig({ navigationBarTitleText: '三讲三评' });
