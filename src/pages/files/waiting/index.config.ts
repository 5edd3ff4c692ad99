export default definePageConfig({ navigationBarTitleText: '待审的照片和录音' });
