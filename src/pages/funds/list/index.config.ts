export default definePageConfig({ navigationBarTitleText: '村级经费和项目' });
