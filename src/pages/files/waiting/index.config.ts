export default definePageConfig({ navigationBarTitleText: '待审的照片' });
