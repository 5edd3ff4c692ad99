export default definePageConfig({ navigationBarTitleText: '月出勤率末位名单' });
