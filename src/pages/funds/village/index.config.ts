export default definePageConfig({ navigationBarTitleText: '经费和项目' });
