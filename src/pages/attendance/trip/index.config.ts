export default definePageConfig({ navigationBarTitleText: '出差登记' });
