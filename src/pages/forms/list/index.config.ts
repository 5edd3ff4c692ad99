export default definePageConfig({ navigationBarTitleText: '表格和导出' });
