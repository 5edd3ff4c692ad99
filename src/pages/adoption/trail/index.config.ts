export default definePageConfig({ navigationBarTitleText: '哪些村在试' });
