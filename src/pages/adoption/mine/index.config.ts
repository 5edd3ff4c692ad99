export default definePageConfig({ navigationBarTitleText: '我想试的' });
