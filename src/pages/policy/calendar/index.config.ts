export default definePageConfig({ navigationBarTitleText: '放假调休安排' });
