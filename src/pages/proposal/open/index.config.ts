export default definePageConfig({ navigationBarTitleText: '提出处置建议' });
