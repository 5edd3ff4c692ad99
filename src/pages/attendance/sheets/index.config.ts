export default definePageConfig({ navigationBarTitleText: '月末考勤表' });
