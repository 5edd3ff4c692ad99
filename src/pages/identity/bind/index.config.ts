export default definePageConfig({ navigationBarTitleText: '认领本人' });
