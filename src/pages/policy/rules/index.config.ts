export default definePageConfig({ navigationBarTitleText: '规则与依据' });
