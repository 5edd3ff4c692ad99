export default definePageConfig({ navigationBarTitleText: '传播情况' });
