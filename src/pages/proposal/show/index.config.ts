export default definePageConfig({ navigationBarTitleText: '处置建议详情' });
