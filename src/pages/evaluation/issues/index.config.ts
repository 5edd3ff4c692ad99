export default definePageConfig({ navigationBarTitleText: '议题和承诺' });
