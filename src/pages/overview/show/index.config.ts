export default definePageConfig({ navigationBarTitleText: '一览' });
