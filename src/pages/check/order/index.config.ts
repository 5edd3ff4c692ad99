export default definePageConfig({ navigationBarTitleText: '安排督查' });
