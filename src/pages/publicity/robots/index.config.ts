export default definePageConfig({ navigationBarTitleText: '发到企业微信群' });
