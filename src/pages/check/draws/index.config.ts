export default definePageConfig({ navigationBarTitleText: '历次抽查' });
