export default definePageConfig({ navigationBarTitleText: '安排评议会' });
