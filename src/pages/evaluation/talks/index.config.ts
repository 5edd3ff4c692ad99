export default definePageConfig({ navigationBarTitleText: '发言与议题' });
